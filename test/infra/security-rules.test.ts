import { App, Stack } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdToSecurityRules } from '../../infra/security-rules';
import type { SkillAccess } from '../../infra/skill-access';
import { SKILL_ID, synthesizeStack } from './synthesized-stack';

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly object[];
    readonly suppressedViolations: readonly {
      readonly ruleName: string;
      readonly reason: string;
    }[];
  }[];
}

describe('the security rules', () => {
  test.each<SkillAccess>([
    { kind: 'first pass' },
    { kind: 'own skill', skillId: SKILL_ID },
    { kind: 'skill of another region', skillId: SKILL_ID },
  ])('find nothing in the stack but what is explained: $kind', (access) => {
    const { outputFolder, remove } = synthesizeStack({ access, before: holdToSecurityRules });

    const path = join(outputFolder, 'validation-report.json');
    const [rules, ...others] = (JSON.parse(readFileSync(path, 'utf8')) as Report).pluginReports;

    expect(others).toEqual([]);
    expect(rules).toMatchObject({
      pluginName: 'AwsSolutions',
      violations: [],
      suppressedViolations: [
        { ruleName: 'AwsSolutions-IAM5[Resource::*]', reason: expect.stringMatching(/^Tracing/) },
      ],
    });
    remove();
  });

  test('fail the synth on what nobody explained', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'runner-strength-rules-'));
    const app = new App({ outdir });
    new Topic(new Stack(app, 'Test'), 'WithoutTls');

    holdToSecurityRules(app);

    expect(() => app.synth()).toThrow(/does not require publishers to use SSL/);
    rmSync(outdir, { recursive: true, force: true });
  });
});
