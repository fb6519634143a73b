import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AreaEndpoints } from '../../infra/alexa-endpoints';
import { RunnerStrengthStack } from '../../infra/runner-strength-stack';
import type { SkillAccess } from '../../infra/skill-access';

/** One resource of a template, as CloudFormation would read it. */
export interface Resource<Properties = Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly properties: Properties;
  /** All of it, with what is beside the properties. */
  readonly whole: Readonly<Record<string, unknown>>;
}

/** A stack as `cdk synth` leaves it in a folder of its own. */
export interface SynthesizedStack {
  readonly template: Template;
  /** The only resource of a type. */
  readonly only: <Properties>(type: string) => Resource<Properties>;
  /** Where in the folder the function's code is. */
  readonly codeFolder: string;
  /** What `cdk.out` is to `npm run synth`. */
  readonly outputFolder: string;
  readonly remove: () => void;
}

export interface Circumstances {
  readonly access?: SkillAccess;
  readonly endpoints?: AreaEndpoints;
  /** Folder with the built function; without it, one that answers nothing. */
  readonly codeFolder?: string;
  /** What is done with the app before its synth. */
  readonly before?: (app: App) => void;
  /** What cdk.json or the command line says. */
  readonly context?: Readonly<Record<string, unknown>>;
}

/** The id of a skill that is not there. */
export const SKILL_ID = 'amzn1.ask.skill.test';

export function synthesizeStack({
  access = { kind: 'own skill', skillId: SKILL_ID },
  endpoints = {},
  codeFolder,
  before,
  context = {},
}: Circumstances = {}): SynthesizedStack {
  // Validating against all schemas of CloudFormation takes six seconds; `npm run synth` does it.
  process.env['CDK_VALIDATION'] = 'false';
  const folder = mkdtempSync(join(tmpdir(), 'runner-strength-stack-'));
  const emptyFunction = folderWith(join(folder, 'code'), 'index.js', 'exports.handler = null;\n');
  const packageFolder = folderWith(join(folder, 'package'), 'skill.json', '{}\n');
  const outdir = join(folder, 'cdk.out');
  const app = new App({ outdir, context });
  const stack = new RunnerStrengthStack(app, 'Test', {
    codeFolder: codeFolder ?? emptyFunction,
    packageFolder,
    access,
    endpoints,
  });
  before?.(app);
  const template = Template.fromStack(stack);
  const only = onlyIn(template);
  const { Code } = only<{ readonly Code: { readonly S3Key: string } }>(
    'AWS::Lambda::Function',
  ).properties;
  return {
    template,
    only,
    // The key in the bucket is the hash that the folder here is named after.
    codeFolder: join(outdir, `asset.${Code.S3Key.replace('.zip', '')}`),
    outputFolder: outdir,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function folderWith(folder: string, file: string, content: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, file), content);
  return folder;
}

const onlyIn =
  (template: Template) =>
  <Properties>(type: string): Resource<Properties> => {
    const found = Object.entries(template.findResources(type));
    const [[id, whole] = ['', {}]] = found;
    if (found.length !== 1) throw new Error(`${found.length} resources are of type ${type}`);
    return { id, whole, properties: whole['Properties'] as Properties };
  };
