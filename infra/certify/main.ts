import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUESTION_KINDS } from '../../lambda/turn/question';
import { buildLambda } from '../build-lambda';
import { assembleSkillPackage, modelLocales } from '../skill-package';
import { checklistLines, type Finding, isClean } from './checklist';
import { dutiesOf } from './duties';
import { listenTo } from './listen-to';
import { lookAt } from './look-at';
import { readPackage } from './package-files';
import { codeIn } from './permissions';
import { failingStage, nativeStage, realStage } from './real-stage';
import type { Script } from './states';

const PROJECT_ROOT = join(__dirname, '..', '..');
const LAMBDA = join(PROJECT_ROOT, 'lambda');
const SCRIPTS = join(PROJECT_ROOT, 'test', 'conversations', 'transcripts');

/** A deployment adds the address of its function; with any address the rest can be tried. */
const SOME_FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:runner-strength';

const readScripts = (): readonly Script[] =>
  readdirSync(SCRIPTS)
    .filter((file) => file.endsWith('.script'))
    .map((file) => ({
      name: file,
      lines: readFileSync(join(SCRIPTS, file), 'utf8').split('\n'),
    }));

/** Runs every rule on the skill as it would be deployed; gives the exit code. */
async function certify(folder: string, print: (lines: readonly string[]) => void): Promise<number> {
  const bundle = join(folder, 'lambda', 'index.js');
  const skillPackage = join(folder, 'skill-package');
  buildLambda({ entry: join(LAMBDA, 'index.ts'), outfile: bundle });
  await assembleSkillPackage(skillPackage, { endpoint: SOME_FUNCTION });
  const files = readPackage(skillPackage);
  const findings: Finding[] = [...lookAt({ files, code: codeIn(LAMBDA), bundle })];
  for (const locale of modelLocales()) {
    const rehearsals = {
      stage: realStage(locale),
      native: nativeStage(locale),
      failing: failingStage(locale),
      scripts: readScripts(),
      opening: { name: 'opening', lines: ['alexa, open runner strength'] },
      questions: QUESTION_KINDS,
    };
    findings.push(...(await listenTo(rehearsals, files)));
  }
  print(checklistLines(findings, dutiesOf(files)));
  return isClean(findings) ? 0 : 1;
}

/** While everything is made to fail, what the skill logs is wanted, and no news; gives the way to print all the same. */
function silenceSkill(): (lines: readonly string[]) => void {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  console.error = () => {};
  return (lines) => void write(`${lines.join('\n')}\n`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-strength-certify-'));
  try {
    process.exitCode = await certify(folder, silenceSkill());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
