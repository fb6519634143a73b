import { readSkillAccess } from '../../infra/skill-access';
import { readAreaEndpoints } from '../../infra/alexa-endpoints';
import { SKILL_ID } from './synthesized-stack';

const contextOf = (values: Readonly<Record<string, unknown>>) => (name: string) => values[name];

describe('a synth', () => {
  test('without a skill id fails, and says how to give one', () => {
    expect(() => readSkillAccess(contextOf({}))).toThrow(
      /--context skillId=amzn1\.ask\.skill\.….* --context firstPass=true/,
    );
  });

  test('is for the first pass when that is said', () => {
    const access = readSkillAccess(contextOf({ firstPass: 'true' }));

    expect(access).toEqual({ kind: 'first pass' });
  });

  test('never opens the function once a skill is named, whatever else is said', () => {
    const access = readSkillAccess(contextOf({ firstPass: 'true', skillId: SKILL_ID }));

    expect(access).toEqual({ kind: 'own skill', skillId: SKILL_ID });
  });

  test('serves the skill of another region when that one is named', () => {
    const access = readSkillAccess(contextOf({ servedSkillId: SKILL_ID }));

    expect(access).toEqual({ kind: 'skill of another region', skillId: SKILL_ID });
  });

  test.each(['skillId', 'servedSkillId'])('refuses a %s that cannot be one', (name) => {
    expect(() => readSkillAccess(contextOf({ [name]: 'runner-strength' }))).toThrow(
      `${name} must be the id of a skill`,
    );
  });

  test('takes the endpoints of other areas that are given, and no empty ones', () => {
    const endpoints = readAreaEndpoints(contextOf({ endpointEU: 'arn:eu', endpointFE: '' }));

    expect(endpoints).toEqual({ EU: 'arn:eu' });
  });
});
