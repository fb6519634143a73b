import type { RequestEnvelope } from 'ask-sdk-model';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import type { Invoke } from '../../simulator/echo/options';
import { openConversation, type Stage, wordsOf } from './stage';

/** The event that tells that a runner disabled the skill: it belongs to no conversation and comes from no device. */
const SKILL_DISABLED = {
  version: '1.0',
  context: {
    System: {
      application: { applicationId: KITCHEN_ECHO.applicationId },
      user: { userId: KITCHEN_ECHO.userId },
    },
  },
  request: {
    type: 'AlexaSkillEvent.SkillDisabled',
    requestId: 'disabled',
    timestamp: '2026-11-23T08:00:00Z',
  },
} as unknown as RequestEnvelope;

/** What remains of a runner who disabled the skill, seen from how it is greeted two days later. */
export async function forgettingComplaints(
  stage: Stage,
  session: readonly string[],
): Promise<readonly string[]> {
  const permission = { state: 'not asked' } as const;
  const invoke = stage.openSkill({ ...permission });
  const trained = openConversation({ ...stage, openSkill: () => invoke });
  for (const line of session) await trained.follow(line);
  const newcomer = await greetingOf(stage, stage.openSkill({ ...permission }));
  const acquaintance = await greetingOf(stage, invoke);
  const { response } = await invoke(SKILL_DISABLED);
  const afterwards = await greetingOf(stage, invoke);
  return [
    ...(newcomer === acquaintance ? ['A session is not remembered, so nothing was tried.'] : []),
    ...(response.outputSpeech ? ['Disabling the skill is answered with speech.'] : []),
    ...(afterwards === newcomer ? [] : ['A runner who disabled the skill is still known.']),
  ];
}

async function greetingOf(stage: Stage, skill: Invoke): Promise<string> {
  const { echo } = openConversation({ ...stage, openSkill: () => skill }, 2);
  const answer = await echo.send({ type: 'LaunchRequest' });
  return answer ? wordsOf(answer) : '';
}
