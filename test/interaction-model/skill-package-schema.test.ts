import { readManifest, readModel } from './skill-package';
import { complaintsOf } from './skill-package-schema';

const MODEL = 'v1.skill.interactionModel.InteractionModelData';
const MANIFEST = 'v1.skill.Manifest.SkillManifestEnvelope';
const FUNCTION_ARN = 'arn:aws:lambda:us-east-1:123456789012:function:runner-strength:live';

/** The manifest as it is deployed: the function's address is known only then. */
function assembledManifest() {
  const { manifest } = readManifest();
  const endpoint = { uri: FUNCTION_ARN };
  return {
    manifest: {
      ...manifest,
      apis: { custom: { ...manifest.apis.custom, endpoint } },
      events: { ...manifest.events, endpoint },
    },
  };
}

describe('the skill package against the schema Amazon publishes', () => {
  test('the interaction model is one Amazon takes', () => {
    const model = readModel();

    const complaints = complaintsOf(MODEL, model);

    expect(complaints).toEqual([]);
  });

  test('the manifest, with the function it is deployed to, is one Amazon takes', () => {
    const manifest = assembledManifest();

    const complaints = complaintsOf(MANIFEST, manifest);

    expect(complaints).toEqual([]);
  });

  test('each interface the manifest declares is one Amazon knows', () => {
    const { interfaces } = readManifest().manifest.apis.custom;

    const complaints = interfaces.flatMap(({ type }) =>
      complaintsOf('v1.skill.Manifest.InterfaceType', type),
    );

    expect(complaints).toEqual([]);
  });

  test('a misspelt property would be noticed', () => {
    const { manifest } = assembledManifest();

    const complaints = complaintsOf(MANIFEST, { manifest: { ...manifest, permisions: [] } });

    expect(complaints).toEqual([expect.stringContaining('permisions')]);
  });
});
