import { destroyArguments, deployArguments } from '../../../infra/deploy/cdk';
import { run } from '../../../infra/deploy/main';
import { FakeCloud } from './fake-cloud';

const HOME = ['--region', 'us-east-1'];

async function destroy(cloud: FakeCloud, ...typed: readonly string[]) {
  const said: string[] = [];
  const code = await run('destroy', typed, cloud, (sentence) => said.push(sentence));
  return { said, code };
}

const deployed = async () => {
  const cloud = new FakeCloud();
  await run('deploy', HOME, cloud, () => {});
  return cloud;
};

describe('destroying', () => {
  test('says what goes and what stays, and waits for a yes', async () => {
    const cloud = await deployed();

    const { said, code } = await destroy(cloud, ...HOME);

    expect(code).toBe(1);
    expect(said).toEqual([
      'This deletes the stack RunnerStrength in us-east-1: the function, its log and alarms, and the skill amzn1.ask.skill.1.',
      'The table RunnerStrengthProgress and all progress in it stay.',
      'Nothing was deleted yet. If that is what you want: npm run destroy -- --yes.',
    ]);
    expect(cloud.stacks.size).toBe(1);
  });

  test('deletes the stack once one is sure', async () => {
    const cloud = await deployed();

    const { said, code } = await destroy(cloud, ...HOME, '--yes');

    expect(code).toBe(0);
    expect(said.at(-1)).toBe('Deleted. The table RunnerStrengthProgress is still there.');
    expect(cloud.stacks.size).toBe(0);
  });

  test('leaves a region that can be deployed to again, with a new skill', async () => {
    const cloud = await deployed();
    await destroy(cloud, ...HOME, '--yes');

    const code = await run('deploy', HOME, cloud, () => {});

    expect(code).toBe(0);
    expect(cloud.stacks.get('us-east-1')).toMatchObject({ mayCall: 'amzn1.ask.skill.2' });
  });

  test('has nothing to do where nothing is', async () => {
    const { said, code } = await destroy(new FakeCloud(), ...HOME, '--yes');

    expect(code).toBe(0);
    expect(said).toEqual(['There is no stack RunnerStrength in us-east-1: nothing to delete.']);
  });

  test('needs credentials', async () => {
    const cloud = Object.assign(await deployed(), { accountId: null });

    const { said, code } = await destroy(cloud, ...HOME, '--yes');

    expect(code).toBe(1);
    expect(said[0]).toMatch(/^There are no AWS credentials/);
  });
});

describe('the CDK is told', () => {
  test('to take up the table of before, and whom the function is for', () => {
    const access = { kind: 'own skill', skillId: 'amzn1.ask.skill.x' } as const;

    const words = deployArguments({ access, endpoints: { EU: 'arn:eu' } });

    expect(words).toEqual([
      'deploy',
      'RunnerStrength',
      '--context',
      'skillId=amzn1.ask.skill.x',
      '--context',
      'endpointEU=arn:eu',
      '--require-approval=never',
      '--import-existing-resources',
    ]);
  });

  test('to delete without asking, since the question was asked before', () => {
    const words = destroyArguments;

    expect(words).toEqual(['destroy', 'RunnerStrength', '--context', 'firstPass=true', '--force']);
  });
});
