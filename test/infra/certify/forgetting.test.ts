import { muteLogs } from '../../mute-logs';
import { forgettingComplaints } from '../../../infra/certify/forgetting';
import { failingStage, realStage } from '../../../infra/certify/real-stage';
import type { Stage } from '../../../infra/certify/stage';
import { toyStage } from './toy-stage';

describe('a runner who disables the skill', () => {
  const session = ['alexa, open runner strength', 'full', 'ready', 'stop'];

  test('is forgotten by ours', async () => {
    expect(await forgettingComplaints(realStage('en-US'), session)).toEqual([]);
  });

  test('would be noticed to be remembered', async () => {
    const real = realStage('en-US');
    const stage: Stage = {
      ...real,
      openSkill: (permission) => {
        const invoke = real.openSkill(permission);
        return async (request) =>
          request.request.type === 'AlexaSkillEvent.SkillDisabled'
            ? { version: '1.0', response: {} }
            : invoke(request);
      },
    };

    expect(await forgettingComplaints(stage, session)).toEqual([
      'A runner who disabled the skill is still known.',
    ]);
  });

  test('proves nothing where nothing was remembered', async () => {
    muteLogs();

    expect(await forgettingComplaints(failingStage('en-US'), session)).toEqual([
      'A session is not remembered, so nothing was tried.',
    ]);
    expect(await forgettingComplaints(toyStage(), ['alexa, open toy', 'Train'])).toHaveLength(1);
    jest.restoreAllMocks();
  });
});
