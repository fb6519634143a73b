import { CORRECTED_WITHIN_DAYS, type CorrectionFact } from '../domain/fact';
import { inAll, isBegun, type SessionFact } from '../domain/session-fact';
import { days } from '../domain/time';
import { answerInPlace } from './answer-in-place';
import { askHowMany, isBelievable } from './ask-how-many';
import { factNow, withFactNoted } from './note-fact';
import type { Handler, Situation } from './situation';
import { askOn } from './what-next';

/** "I did twenty push-ups", when the session has closed already: kept as a fact of its own. */
export const correctLastSession: Handler<'correct count'> = (situation) => {
  const { reps, side, exercise: named } = situation.ask;
  const session = lastSession(situation);
  const fact =
    session &&
    inAll(session.exercises).findLast(
      (done) =>
        isBegun(done) &&
        (side === null || done.done.length > 1) &&
        (named.kind === 'none' || (named.kind === 'known' && named.exercise === done.exercise)),
    );
  if (!session || !fact)
    return askOn(situation, {
      kind: situation.isKnown ? 'nothing to correct' : 'progress unknown',
    });
  if (!isBelievable(reps)) return askHowMany(situation, { exercise: fact.exercise, side });
  const correction: CorrectionFact = {
    ...factNow(situation),
    kind: 'correction',
    session: session.id,
    exercise: fact.exercise,
    nth: side === null ? null : side === session.firstSide ? 0 : 1,
    reps,
  };
  const noted = withFactNoted(situation, correction);
  return answerInPlace(
    noted,
    [{ kind: 'result corrected', exercise: fact.exercise, side, reps }],
    'short',
  );
};

/** The last session, while it can still be corrected. */
const lastSession = ({ progress, turn }: Situation): SessionFact | null =>
  progress.history.newest.findLast(
    (fact): fact is SessionFact =>
      fact.kind === 'session' && turn.at - fact.at < days(CORRECTED_WITHIN_DAYS),
  ) ?? null;
