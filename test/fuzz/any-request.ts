import { fc } from '../seeded';
import { anyIntent } from './any-intent';
import { anyNoise, anyText } from './any-text';

/** What Alexa only tells a skill: nobody waits for an answer, and none may speak (Amazon's pages on these interfaces). */
const NOTICES = [
  'AlexaSkillEvent.SkillEnabled',
  'AlexaSkillEvent.SkillDisabled',
  'AlexaSkillEvent.SkillPermissionAccepted',
  'AlexaSkillEvent.SkillPermissionChanged',
  'AlexaSkillEvent.SkillAccountLinked',
  'AlexaSkillEvent.ProactiveSubscriptionChanged',
  'AlexaSkillEvent.NotificationSubscriptionChanged',
  'AlexaHouseholdListEvent.ItemsCreated',
  'AlexaHouseholdListEvent.ListUpdated',
  'Reminders.ReminderCreated',
  'Reminders.ReminderStarted',
  'Reminders.ReminderStatusChanged',
  'Reminders.ReminderUpdated',
  'Reminders.ReminderDeleted',
  'Messaging.MessageReceived',
  'AudioPlayer.PlaybackStarted',
  'AudioPlayer.PlaybackFinished',
  'AudioPlayer.PlaybackStopped',
  'AudioPlayer.PlaybackNearlyFinished',
  'AudioPlayer.PlaybackFailed',
  'PlaybackController.NextCommandIssued',
  'PlaybackController.PauseCommandIssued',
  'PlaybackController.PlayCommandIssued',
  'Alexa.Authorization.Grant',
  'Alexa.DataStore.Error',
  'Alexa.DataStore.PackageManager.InstallationError',
  'Alexa.DataStore.PackageManager.UsagesInstalled',
];

/** What comes in a conversation and is no more than told either. */
const ENDS = [
  'SessionEndedRequest',
  'System.ExceptionEncountered',
  'Alexa.Presentation.APL.RuntimeError',
  'Alexa.Presentation.APLA.RuntimeError',
];

/** What comes in a conversation and is not for us; whoever sent it may wait for an answer. */
const OTHERS = [
  'SessionResumedRequest',
  'CanFulfillIntentRequest',
  'Connections.Request',
  'CustomInterfaceController.EventsReceived',
  'Dialog.API.Invoked',
  'Dialog.InputRequest',
  'Display.ElementSelected',
  'GameEngine.InputHandlerEvent',
  'Alexa.Presentation.APL.LoadIndexListData',
  'Alexa.Presentation.APLT.UserEvent',
  'Alexa.Presentation.HTML.Message',
  'Alexa.Advertisement.AdCompleted',
];

/** Whether Alexa refuses an answer that speaks to a request of this type. */
export const isNotice = (type: unknown): boolean =>
  NOTICES.some((known) => known === type) || ENDS.some((known) => known === type);

/** Whether somebody waits for an answer to a request of this type. */
export const isAwaited = (type: unknown): boolean =>
  [
    'LaunchRequest',
    'IntentRequest',
    'Alexa.Presentation.APL.UserEvent',
    'Connections.Response',
  ].some((known) => known === type);

/** Whether requests of this type come outside any conversation. */
export const hasNoSession = (type: unknown): boolean => NOTICES.some((known) => known === type);

const spoken = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ type: 'LaunchRequest' }) },
  {
    weight: 12,
    arbitrary: anyIntent.map((intent) => ({
      type: 'IntentRequest',
      dialogState: 'COMPLETED',
      intent,
    })),
  },
);

const BUTTONS = ['full', 'short', 'ready', 'pause', 'resume', 'next', 'easier', 'yes', 'stop'];

const touched = fc
  .array(fc.oneof(fc.constantFrom(...BUTTONS), anyNoise), { maxLength: 2 })
  .map((sent) => ({
    type: 'Alexa.Presentation.APL.UserEvent',
    token: 'screen',
    arguments: sent,
    source: { type: 'TouchWrapper', handler: 'Press', id: '' },
    components: {},
  }));

const permission = fc
  .record({
    status: fc.constantFrom('ACCEPTED', 'DENIED', 'NOT_ANSWERED', 'constructor'),
    code: fc.constantFrom('200', '400', '500', 200),
    isCardThrown: fc.boolean(),
    token: anyText,
  })
  .map(({ status, code, isCardThrown, token }) => ({
    type: 'Connections.Response',
    name: 'AskFor',
    status: { code, message: 'OK' },
    token,
    payload: { permissionScopes: [{ status }], status, isCardThrown },
  }));

const notice = fc
  .record({
    type: fc.constantFrom(...NOTICES, ...ENDS, ...ENDS, ...ENDS),
    reason: fc.constantFrom('USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR'),
    message: anyText,
  })
  .map(({ type, reason, message }) => ({
    type,
    reason,
    token: 'part',
    errors: [{ type: 'RENDER_ERROR', reason: 'UNKNOWN_ERROR', message }],
    error: { type: 'INVALID_RESPONSE', message },
    cause: { requestId: message },
    body: { message },
  }));

const foreign = fc
  .record({ type: fc.constantFrom(...OTHERS), payload: anyNoise, arguments: anyNoise })
  .map((request) => ({ ...request, intent: { name: 'AMAZON.HelpIntent' } }));

/** A request of any type that the SDK's model knows, before it has an id, a time and a locale. */
export const anyRequest: fc.Arbitrary<{ readonly type: string }> = fc.oneof(
  { weight: 10, arbitrary: spoken },
  { weight: 2, arbitrary: touched },
  { weight: 1, arbitrary: permission },
  { weight: 2, arbitrary: notice },
  { weight: 1, arbitrary: foreign },
);
