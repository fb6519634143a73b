import { EXERCISE_IDS } from '../../lambda/domain/exercise';
import { PERIODS, WEEKDAYS } from '../../lambda/domain/period';
import { SIDES } from '../../lambda/domain/side';
import { DAY_PARTS } from '../../lambda/domain/time-of-day';
import { BODY_AREAS } from '../../lambda/domain/wish';
import { INTENTS } from '../../lambda/turn/intents';
import { readModel } from './skill-package';

const { intents, types } = readModel().interactionModel.languageModel;

function idsOf(typeName: string): readonly string[] {
  const type = types.find(({ name }) => name === typeName);
  return type?.values.map(({ id }) => id) ?? [];
}

describe('what runners may say and what the coach can do', () => {
  test('every intent of the model has its entry in the skill, and the reverse', () => {
    const inModel = intents.map(({ name }) => name).toSorted();
    const inSkill = Object.keys(INTENTS).toSorted();

    expect(inModel).toEqual(inSkill);
  });

  test('the exercises a runner can name are the ones that are coached, in session order', () => {
    expect(idsOf('EXERCISE')).toEqual([...EXERCISE_IDS]);
  });

  test('a session is full or short', () => {
    expect(idsOf('SESSION_KIND')).toEqual(['full', 'short']);
  });

  test('a side is right or left', () => {
    expect(idsOf('SIDE')).toEqual([...SIDES]);
  });

  test('the periods and days a runner can ask about are the ones the coach answers for', () => {
    expect(idsOf('PERIOD')).toEqual([...PERIODS]);
    expect(idsOf('DAY')).toEqual([...WEEKDAYS, 'today', 'yesterday']);
  });

  test('the days a runner can name are those of the week, and those that have one name together', () => {
    expect(idsOf('WEEKDAY')).toEqual([...WEEKDAYS, 'every-day', 'weekdays', 'weekend']);
  });

  test('the parts of a day are the ones that a time can be in', () => {
    expect(idsOf('DAY_PART')).toEqual([...DAY_PARTS]);
  });

  test('the parts of the body a runner can name are the ones with exercises for them', () => {
    expect(idsOf('BODY_AREA').toSorted()).toEqual(BODY_AREAS.toSorted());
  });
});
