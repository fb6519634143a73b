import type { Outcome, Situation } from './situation';
import { askOn, tell, whatNext } from './what-next';
import { weekStands } from './where-things-stand';

/** "How many sessions this week?" */
export const countSessions = (situation: Situation): Outcome =>
  tell(situation, [weekStands(situation)]);

/** The session is over and the runner wants to know where the week stands: that is the last word. */
export const sayWeekAndGoodbye = (situation: Situation): Outcome => ({
  reply: { kind: 'says goodbye', say: [weekStands(situation), { kind: 'goodbye' }] },
  progress: situation.progress,
});

/** "Help": what can be said here. */
export const help = (situation: Situation): Outcome =>
  askOn(situation, { kind: 'help', open: whatNext(situation.progress.session).kind });

/** Something that was not understood: says so, and what can be said here. */
export const notUnderstood = (situation: Situation): Outcome =>
  askOn(situation, { kind: 'not understood' });

/** "Not yet": the runner is still fetching things. */
export const wait = (situation: Situation): Outcome => askOn(situation, { kind: 'take your time' });

/** What may not be answered: a conversation that is over, audio that failed, an event. */
export const sayNothing = ({ progress }: Situation): Outcome => ({
  reply: { kind: 'silent' },
  progress,
});
