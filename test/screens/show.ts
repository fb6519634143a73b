import type { Context, Directive, RequestEnvelope, Response } from 'ask-sdk-model';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import type { ProgressStore } from '../../lambda/persistence/progress-store';
import { makeSkill } from '../../lambda/skill';
import { type Conversation, startConversation } from '../conversations/conversation';

/** A directive that shows a document. */
export interface Shown {
  readonly type: string;
  readonly document: object;
  readonly datasources?: object;
}

/** A conversation at a device that can show something; `screen` is what it showed last. */
export interface ConversationWithScreen extends Conversation {
  readonly responses: readonly Response[];
  /** What the device shows since the last answer that showed something. */
  readonly screen: () => Shown;
  /** Touches a button, by what it sends. */
  readonly touch: (name: string) => Promise<void>;
}

/** A runner at a device whose requests have a context of their own. */
export function startWithScreen(
  withDisplay: (context: Context) => Context,
  store: ProgressStore = inMemoryProgressStore(),
  startAt?: number,
): ConversationWithScreen {
  const skill = makeSkill({ store, deviceSettings: { timeZoneOf: async () => 'Europe/London' } });
  const responses: Response[] = [];
  const conversation = startConversation({
    store,
    ...(startAt === undefined ? {} : { startAt }),
    invoke: async (request: RequestEnvelope) => {
      const context = withDisplay(request.context);
      const envelope = await skill.invoke({ ...request, context });
      responses.push(envelope.response);
      return envelope;
    },
  });
  return {
    ...conversation,
    responses,
    screen: () => responses.flatMap(({ directives = [] }) => directives).findLast(isShown)!,
    async touch(name) {
      await conversation.echo.send({
        type: 'Alexa.Presentation.APL.UserEvent',
        arguments: [name],
        source: { type: 'TouchWrapper', handler: 'Press' },
        components: {},
      });
    },
  };
}

/** Whether a directive shows something, rather than being heard. */
export const isShown = (directive: Directive): directive is Directive & Shown =>
  directive.type === 'Alexa.Presentation.APL.RenderDocument' ||
  (directive.type as string) === 'Alexa.Presentation.APLT.RenderDocument';
