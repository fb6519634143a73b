import type { SkillAccess } from '../../infra/skill-access';
import { SKILL_ID, synthesizeStack, type SynthesizedStack } from './synthesized-stack';

const TABLE = 'AWS::DynamoDB::GlobalTable';
const FUNCTION = 'AWS::Lambda::Function';
const PERMISSION = 'AWS::Lambda::Permission';
const SKILL = 'Alexa::ASK::Skill';

/** For each resource, those that CloudFormation makes before it. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** All that a value of a template refers to: Ref, Fn::GetAtt, and ${…} in Fn::Sub. */
function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'Ref' || key === 'DependsOn') return [inner].flat() as string[];
    if (key === 'Fn::GetAtt') return [(inner as [string])[0]];
    if (key === 'Fn::Sub')
      return [...JSON.stringify(inner).matchAll(/\$\{(\w+)/g)].map(([, id]) => id ?? '');
    return referencesIn(inner);
  });
}

function graphOf({ template }: SynthesizedStack): Graph {
  const { Resources } = template.toJSON() as {
    readonly Resources: Readonly<Record<string, object>>;
  };
  const direct = new Map(Object.entries(Resources).map(([id, body]) => [id, referencesIn(body)]));
  const before = (id: string, seen: Set<string>): Set<string> => {
    for (const earlier of direct.get(id) ?? [])
      if (direct.has(earlier) && !seen.has(earlier)) before(earlier, seen.add(earlier));
    return seen;
  };
  return new Map([...direct.keys()].map((id) => [id, before(id, new Set())]));
}

describe.each<[string, SkillAccess]>([
  ['the first pass', { kind: 'first pass' }],
  ['the second pass', { kind: 'own skill', skillId: SKILL_ID }],
])('in %s', (_, access) => {
  let stack: SynthesizedStack;

  beforeAll(() => {
    stack = synthesizeStack({ access });
  });

  afterAll(() => stack.remove());

  test('the table comes before the function, it before its permission, and that before the skill', () => {
    const graph = graphOf(stack);

    const [table, skillFunction, permission, skill] = [TABLE, FUNCTION, PERMISSION, SKILL].map(
      (type) => stack.only(type).id,
    );
    expect(graph.get(skillFunction!)).toContain(table);
    expect(graph.get(permission!)).toContain(skillFunction);
    expect(graph.get(skill!)).toContain(permission);
  });

  test('nothing has to come before itself', () => {
    const graph = graphOf(stack);

    expect([...graph].filter(([id, earlier]) => earlier.has(id))).toEqual([]);
  });
});

describe('the permission to call the function', () => {
  const permissionIn = (access: SkillAccess) => {
    const stack = synthesizeStack({ access });
    stack.remove();
    return stack.only(PERMISSION);
  };

  test('is for any skill in the first pass', () => {
    const { properties } = permissionIn({ kind: 'first pass' });

    expect(properties).toMatchObject({
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
    });
    expect(properties).not.toHaveProperty('EventSourceToken');
  });

  test.each(['own skill', 'skill of another region'] as const)(
    'is for the one skill and no other once it is known: %s',
    (kind) => {
      const { properties } = permissionIn({ kind, skillId: SKILL_ID });

      expect(properties).toMatchObject({
        Action: 'lambda:InvokeFunction',
        Principal: 'alexa-appkit.amazon.com',
        EventSourceToken: SKILL_ID,
      });
    },
  );

  test('is made anew when the skill becomes known, before the open one is deleted', () => {
    const open = permissionIn({ kind: 'first pass' });
    const named = permissionIn({ kind: 'own skill', skillId: SKILL_ID });

    expect(named.id).not.toBe(open.id);
  });
});
