import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PackageFiles, readPackage } from '../../infra/certify/package-files';
import { complaintsOf } from '../../infra/certify/skill-package-schema';
import { assembleSkillPackage, modelLocales } from '../../infra/skill-package';

const MODEL = 'v1.skill.interactionModel.InteractionModelData';
const MANIFEST = 'v1.skill.Manifest.SkillManifestEnvelope';
const FUNCTION_ARN = 'arn:aws:lambda:us-east-1:123456789012:function:runner-strength:live';

describe('the skill package against the schema Amazon publishes', () => {
  let folder: string;
  let files: PackageFiles;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'runner-strength-package-'));
    await assembleSkillPackage(folder, { endpoint: FUNCTION_ARN });
    files = readPackage(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(modelLocales())('the interaction model of %s is one Amazon takes', (locale) => {
    const model = files.models.get(locale);

    const complaints = complaintsOf(MODEL, model);

    expect(complaints).toEqual([]);
  });

  test('a slot of the dialog model without its type would be noticed', () => {
    const model = files.models.get('en-US');
    const dialog = {
      intents: [{ name: 'HolidayIntent', slots: [{ name: 'Until', prompts: {} }] }],
    };

    const complaints = complaintsOf(MODEL, {
      interactionModel: { ...model?.interactionModel, dialog },
    });

    expect(complaints).toEqual([expect.stringContaining('type')]);
  });

  test('the manifest, with the function it is deployed to, is one Amazon takes', () => {
    const complaints = complaintsOf(MANIFEST, { manifest: files.manifest });

    expect(complaints).toEqual([]);
  });

  test('each interface the manifest declares is one Amazon knows', () => {
    const { interfaces = [] } = files.manifest.apis.custom;

    const complaints = interfaces.flatMap(({ type }) =>
      complaintsOf('v1.skill.Manifest.InterfaceType', type),
    );

    expect(complaints).toEqual([]);
  });

  test('a misspelt property would be noticed', () => {
    const misspelt = { manifest: { ...files.manifest, permisions: [] } };

    const complaints = complaintsOf(MANIFEST, misspelt);

    expect(complaints).toEqual([expect.stringContaining('permisions')]);
  });
});
