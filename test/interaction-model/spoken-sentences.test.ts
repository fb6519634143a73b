import type { Slot } from 'ask-sdk-model';
import {
  loadInteractionModel,
  understand,
  type Understanding,
} from '../../simulator/understanding/understanding';
import { MODEL_PATH, readModel } from './skill-package';

/** Said over the count. A line is an intent with its slots (ids, digits for numbers), and ways to say it. */
const WHILE_IT_PLAYS = `
  AMAZON.PauseIntent: pause / Alexa, pause please / hold on / wait a second / stop countin
  AMAZON.ResumeIntent: resume / carry on / okay carry on / go on please / keep goin
  AMAZON.NextIntent: next / Alexa, next exercise! / go on to the next one / move on to next exercise
  AMAZON.NextIntent: skip / skip please / skip ahead / do the next thing
  LeaveOutIntent: skip it / skip this / skip that one please / leave this one out / not that one / I'd rather not do that one
  AMAZON.PreviousIntent: previous / go back / back / go back to the last exercize
  AMAZON.RepeatIntent: repeat / again / repeat this set please / start this set again / do it agian
  AMAZON.StopIntent: stop / Alexa, stop! / let's stop here / end the sesion
  HowManyLeftIntent: how many left / how many more? / how many to do / how many lunges left
  HowManyLeftIntent: I lost cuont / which rep is this / what rep are we on now / how far to go
  HowLongLeftIntent: how long left / how much longer / how many minutes are lefft / are we nearly done
  WhichSideIntent: which side? / which leg is it / left or right / which side is next
  WhatsNextIntent: what's next / whats next / what is coming next / what comes after this
  ExplainExerciseIntent: explain / how do I do this one / explain this exercize / remind me how it goes
  GiveMeAMinuteIntent: give me a minute / hang on 1 minute / I need a breather / let me catch my breth
`;

/** How a runner wants to be coached. */
const PREFERENCES = `
  SlowerIntent: slower / too fast / slow down please / go a little slower / not so fast
  FasterIntent: faster / too slow / speed up / can you go a bit faster
  NormalPaceIntent: normal pace / back to normal / back to the normal pase / normal speed please
  LongerRestIntent: longer rest / more rest between / could I have more rest / make the rests longer
  ShorterRestIntent: shorter rest / less rest between exercises / make the rest shorter please
  MoreTimeIntent: more time to get ready / give me longer to set up / I need a little more time
  LessTimeIntent: less time to get ready / start sooner / I don't need so much time please
  StartSideIntent Side=left: start left / begin with the left side / left leg first / can you start with the left
  StartSideIntent Side=right: right side first / start on my right foot / always start right please
  StraightThroughIntent: straight through / don't stop between exercises / do not stop between exercises
  OneAtATimeIntent: one at a time / 1 at a time please / stop between the exercises / one by one
  WarmUpIntent: warm-up first / with a warm up / always warm up / do the warmup
  NoWarmUpIntent: skip the warm up / no warm-up please / never warm up / never do a warmup
`;

/** What was too hard, too easy, or really done. */
const EFFORT = `
  MakeEasierIntent: too hard / it's too hard / this is way too hard / I can't do this / can't do this
  MakeEasierIntent: easier / make it easier please / could you make this easier / easier from now on
  MakeEasierIntent Exercise=lunge: make the lunge easier / lunges are too hard / make the lunges a bit eassier
  EasierTodayIntent: easier for now / make it easier today / just for today make it easier / a bit easir for now
  HarderTodayIntent: harder for now / make it harder just this once / that's too easy today
  MakeHarderIntent: harder / too easy / make it harder / harder version please
  MakeHarderIntent Exercise=press-up: make the push-ups harder / press ups are too easy / give me a harder pushup
  CorrectCountIntent Reps=8: I only did eight / I did 8 / 8 / it was eight / make that 8 please
  CorrectCountIntent Reps=12 Side=left: twelve on the left / I did 12 on my left leg / on the left I only did twelve
  CorrectCountIntent Reps=?: I did umpteen / I only managed a few / I did lots
  AtRepIntent Reps=12: I was at twelve / I'm on rep 12 / go on from 12 / no, I was on twelve
  PainIntent: it hurts / ow / my knee hurts / that's painfull / it hurts my knee / that's killing my knee
  PainIntent: my shoulder aches / my hip is pinching / my calf feels tihgt / it's really bad
  EmergencyIntent: my chest hurts / I feel faint / I'm dizzy / I can't breathe / my chest hurtz
  EmergencyIntent: my knee just poped / I think I pulled my calf / I fell off the stair / I'm bleding / should I see a docter
`;

/** What a session is to be made of. */
const PLANS = `
  MinutesIntent Minutes=5: I have five minutes / 5 minutes / a five-minute session / what can I do in 5 minutes
  MinutesIntent Minutes=25: I've got twenty-five minutes / 25 minutes please / I hav twenty five minutes
  FocusIntent BodyArea=achilles: something for my Achilles / my Achilles tendon / somthing for my achilles
  FocusIntent BodyArea=knees: something for my knees / knees / train my knee / what is good for my knees
  FocusIntent BodyArea=upper-body: something for my arms / shoulders please / train my chest / upper body
  JustExerciseIntent Exercise=side-plank: just the side plank / only side planks today / just the side plnk
  LeaveOutIntent Exercise=press-up: leave out the push-ups / skip the press ups today / no push ups / leav out the push ups
  WithWeightsIntent: with weights / I have dumbbells / I've got a dumbbell / use my backpack
  NoStairIntent: I have no stairs / there are no stairs here / there's no stepp / no stairs
  StepNearbyIntent: there's a step next to you / I have a step here / there is a step right next to you
  DrivingIntent: I'm driving / I'm in the car / I am driving now / we are in the car
  AMAZON.StartOverIntent: start over / start again / start the sesion over
`;

/** A Wednesday. */
const TODAY = '2026-11-25';
/** When to be reminded. */
const REMINDERS = `
  ReminderIntent FirstDay=monday Time=07:00: remind me on Mondays at seven / set a reminder on monday at 7 / remind me every Monday at 7 o'clock
  ReminderDaysIntent FirstDay=monday Time=07:00: Mondays at 7 o'clock / on Monday at seven / every monday at 7
  ReminderIntent FirstDay=monday Time=07:00 SecondDay=wednesday ThirdDay=friday: remind me on Mondays, Wednesdays and Fridays at seven / set a reminder on monday wednesday and friday at seven / remind me to train on monday wednesday and friday at 7:00
  ReminderIntent FirstDay=every-day Time=18:00: remind me every day at six p.m. / set a reminder every day at 6pm / remind me daily at 6 p.m.
  ReminderIntent FirstDay=weekdays: remind me on weekdays / set a reminder on weekdays / remind me Monday to Friday
  ReminderDaysIntent FirstDay=weekdays: on weekdays / every weekday / Monday to Friday
  ReminderDaysIntent FirstDay=monday SecondDay=friday: Mondays and Fridays / on monday and friday / Monday and Friday please
  ReminderIntent: remind me / set a reminder please / I want a reminder / remind me of my traning
  ReminderTimeIntent DayPart=evening: in the evening / evening / in the evening please
  ReminderTimeIntent Time=18:30: half past six p.m. / at 6:30 p.m. / make it at six thirty p m
  ListRemindersIntent: which reminders do I have / what are my reminders / do I have any reminders / which reminders do I hav
  ChangeReminderIntent Time=08:00: change my reminder to eight / move my reminder to 8 / remind me at eight instead
  ChangeReminderIntent Time=08:00 OldDay=monday: change my Monday reminder to eight / move the monday reminder to 8 / change my mondays reminder to 8 o'clock
  ChangeReminderIntent FirstDay=tuesday: change my reminder to Tuesdays / move my reminders to tuesday / change the reminder to tuesday please
  ReminderDaysIntent FirstDay=monday SecondDay=wednesday ThirdDay=friday: Monday Wednesday Friday / on mondays wednesdays and fridays / monday wednesday and friday please
  CancelRemindersIntent: cancel my reminders / delete my reminders please / stop reminding me / cancle my reminders
`;

const MODEL = loadInteractionModel(MODEL_PATH);
const SAMPLES = new Set(
  readModel().interactionModel.languageModel.intents.flatMap(({ samples }) => samples),
);

/** One thing a runner wants, as it is understood, and how it may be said. */
interface Saying {
  readonly meaning: string;
  readonly wordings: readonly string[];
}

function sayingsIn(table: string): readonly Saying[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [meaning = '', wordings = ''] = line.trim().split(': ');
      return { meaning, wordings: wordings.split(' / ') };
    });
}

const ALL_SAYINGS = [WHILE_IT_PLAYS, PREFERENCES, EFFORT, PLANS, REMINDERS].flatMap(sayingsIn);

/** What each sentence was understood as; it is looked for once. */
const UNDERSTOOD = new Map<string, Understanding>();

function understood(sentence: string): Understanding {
  const known = UNDERSTOOD.get(sentence) ?? understand(MODEL, sentence, TODAY);
  UNDERSTOOD.set(sentence, known);
  return known;
}

/** The id a slot was resolved to, or what was said where Alexa sends no id. */
function valueOf({ value, resolutions }: Slot): string | undefined {
  return resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id ?? value;
}

/** What a sentence is understood as, the way a table has it: "StartSideIntent Side=left". */
function meaningOf(sentence: string): string {
  const { intent } = understood(sentence);
  const slots = Object.values(intent.slots ?? {})
    .filter((slot) => valueOf(slot) !== undefined)
    .map((slot) => `${slot.name}=${valueOf(slot)}`);
  return [intent.name, ...slots].join(' ');
}

function expectUnderstood({ meaning, wordings }: Saying): void {
  const heard = wordings.map((sentence) => [sentence, meaningOf(sentence)]);

  expect(wordings.length).toBeGreaterThanOrEqual(3);
  expect(heard).toEqual(wordings.map((sentence) => [sentence, meaning]));
}

describe('what a runner says over the count', () => {
  test.each(sayingsIn(WHILE_IT_PLAYS))('$meaning: $wordings', expectUnderstood);
});

describe('how a runner wants to be coached', () => {
  test.each(sayingsIn(PREFERENCES))('$meaning: $wordings', expectUnderstood);
});

describe('what was too hard, too easy, or really done', () => {
  test.each(sayingsIn(EFFORT))('$meaning: $wordings', expectUnderstood);
});

describe('a plan that fits', () => {
  test.each(sayingsIn(PLANS))('$meaning: $wordings', expectUnderstood);
});

describe('when to be reminded', () => {
  test.each(sayingsIn(REMINDERS))('$meaning: $wordings', expectUnderstood);
});

describe('sentences that are nearly another', () => {
  test.each([
    ['one more', 'AMAZON.YesIntent'],
    ['five more', 'AMAZON.YesIntent'],
    ['one minute', 'GiveMeAMinuteIntent'],
    ['all ten', 'AllReasonsIntent'],
    ['go back one', 'AMAZON.PreviousIntent'],
    ['no more push ups', 'DoneIntent'],
    ["I've got a cramp", 'AMAZON.PauseIntent'],
    ['how do I make the lunge easier', 'EasierExerciseIntent'],
    ['what if this is too hard', 'EasierExerciseIntent'],
    ["what's a harder push up", 'HarderExerciseIntent'],
    ['can I use weights', 'HarderExerciseIntent'],
    ['how many more sessions this week', 'SessionCountIntent'],
    ['something for my chest', 'FocusIntent'],
    ['let me catch my breath', 'GiveMeAMinuteIntent'],
    ["I can't catch my breath", 'EmergencyIntent'],
  ])('"%s" is %s', (sentence, name) => {
    expect(meaningOf(sentence).split(' ')[0]).toBe(name);
  });

  test.each(['without weights', 'eight or nine', 'it was great', 'start on the floor'])(
    '"%s" is not guessed at',
    (sentence) => {
      expect(meaningOf(sentence)).toBe('AMAZON.FallbackIntent');
    },
  );

  test('the table above holds many wordings that no sample has', () => {
    const wordings = ALL_SAYINGS.flatMap((saying) => saying.wordings);

    const unwritten = wordings.filter((sentence) => understood(sentence).how === 'nearest');

    expect(unwritten.filter((sentence) => SAMPLES.has(sentence))).toEqual([]);
    expect(unwritten.length).toBeGreaterThan(wordings.length / 7);
  });
});
