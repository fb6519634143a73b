import { run } from '../../../infra/deploy/main';
import { FakeCloud, type Moment } from './fake-cloud';

const HOME = 'us-east-1';
const OURS = 'amzn1.ask.skill.1';

/** What `npm run deploy -- …` says and ends with. */
async function deploy(cloud: FakeCloud, ...typed: readonly string[]) {
  const said: string[] = [];
  const options = typed.includes('--region') ? typed : ['--region', HOME, ...typed];
  const code = await run('deploy', options, cloud, (sentence) => said.push(sentence));
  return { said, code };
}

const passesOf = (cloud: FakeCloud) => cloud.calls.filter((call) => call.startsWith('deploy'));

/** How many calls a first deployment makes. */
const CALLS = 12;
const STEPS = Array.from({ length: CALLS }, (_, index) => index + 1);

const FINISHED = { skillId: OURS, mayCall: OURS, answers: OURS, isHome: true, endpoints: {} };

describe('the first deployment', () => {
  test('makes the skill in one pass, and lets it call the function in the next', async () => {
    const cloud = new FakeCloud();

    const { said, code } = await deploy(cloud);

    expect(code).toBe(0);
    expect(passesOf(cloud)).toEqual(['deploy first pass', 'deploy own skill']);
    expect(cloud.stacks.get(HOME)).toEqual(FINISHED);
    expect(cloud.enabled).toBe(OURS);
    expect(cloud.calls).toHaveLength(CALLS);
    expect(said.at(-1)).toMatch(/say: Alexa, open runner strength\.$/);
  });

  test('refuses every request as long as it lets any skill call', async () => {
    const cloud = new FakeCloud();

    await deploy(cloud);

    const open = cloud.history.filter(({ mayCall }) => mayCall === 'any');
    expect(open.map(({ answers }) => answers)).toEqual([null]);
  });
});

describe('every later deployment', () => {
  test('is one pass that names the skill of the stack, and never opens the function again', async () => {
    const cloud = new FakeCloud();
    await deploy(cloud);
    cloud.calls.length = 0;

    const { code } = await deploy(cloud);

    expect(code).toBe(0);
    expect(passesOf(cloud)).toEqual(['deploy own skill']);
    expect(cloud.stacks.get(HOME)).toEqual(FINISHED);
  });
});

describe.each<Moment>(['before', 'after'])('a deployment that breaks off %s a step', (moment) => {
  test.each(STEPS)('says so at step %i, and the same command finishes it', async (step) => {
    const cloud = new FakeCloud();
    cloud.failAt(step, moment);
    const broken = await deploy(cloud);

    const again = await deploy(cloud);

    // The last step only gives the skill to the developer's Echos: the deployment itself is done by then.
    expect(broken.code).toBe(step === CALLS ? 0 : 1);
    expect(broken.said.join(' ')).toMatch(
      step === CALLS ? /Your Echos do not have the skill yet/ : /Run npm run deploy again/,
    );
    expect(again.code).toBe(0);
    expect(cloud.stacks.get(HOME)).toEqual(FINISHED);
    expect(cloud.enabled).toBe(OURS);
  });

  test.each(STEPS)(
    'leaves no function that answers and lets any skill call: step %i',
    async (step) => {
      const cloud = new FakeCloud();
      cloud.failAt(step, moment);
      await deploy(cloud);
      await deploy(cloud);

      const { history } = cloud;

      expect(history.filter(({ mayCall, answers }) => mayCall === 'any' && answers)).toEqual([]);
      expect(passesOf(cloud).filter((pass) => pass === 'deploy first pass').length).toBeLessThan(3);
    },
  );
});

describe('a second region', () => {
  test('serves the skill of the first, which sends its runners there at its next deployment', async () => {
    const cloud = new FakeCloud();
    await deploy(cloud);

    const abroad = await deploy(cloud, '--region', 'eu-west-1', '--serve', OURS);
    const home = await deploy(cloud);

    expect([abroad.code, home.code]).toEqual([0, 0]);
    expect(cloud.stacks.get('eu-west-1')).toMatchObject({ mayCall: OURS, isHome: false });
    expect(cloud.stacks.get(HOME)?.endpoints).toEqual({ EU: 'arn:eu-west-1' });
    expect(home.said).toContain('Runners in EU will be answered from eu-west-1.');
  });

  test('needs no secret, and remembers whom it serves', async () => {
    const cloud = new FakeCloud();
    cloud.fields = null;
    await deploy(cloud, '--region', 'eu-west-1', '--serve', OURS);

    const { code } = await deploy(cloud, '--region', 'eu-west-1');

    expect(code).toBe(0);
    expect(cloud.history.map(({ skillId, isHome }) => [skillId, isHome])).toEqual([
      [OURS, false],
      [OURS, false],
    ]);
  });

  test('is left out where the credentials may not look, and that is said', async () => {
    const cloud = Object.assign(new FakeCloud(), { closed: ['us-west-2'] });

    const { said, code } = await deploy(cloud);

    expect(code).toBe(0);
    expect(said).toContain(
      'These credentials may not look into us-west-2: no runners are sent there.',
    );
  });
});
