import type { Directive, Response } from 'ask-sdk-model';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import type { Display } from '../../simulator/echo/device-model';
import type { EchoEvent } from '../../simulator/echo/event';
import {
  type Circumstances,
  type Conversation,
  startConversation,
} from '../conversations/conversation';

/** A directive that shows a document. */
export interface Shown {
  readonly type: string;
  readonly document: object;
  readonly datasources?: object;
}

/** A conversation at a device that can show something. */
export interface ConversationWithScreen extends Conversation {
  readonly responses: () => readonly Response[];
  /** What the device showed last. */
  readonly screen: () => Shown;
}

/** A runner at a device with this display. */
export function startWithScreen(
  display: Display,
  circumstances: Circumstances = {},
): ConversationWithScreen {
  const model = { id: 'show-5', name: 'A device', display } as const;
  const conversation = startConversation({
    ...circumstances,
    device: { ...KITCHEN_ECHO, model },
  });
  const responses = () => conversation.events.flatMap(responseIn);
  return {
    ...conversation,
    responses,
    screen: () =>
      responses()
        .flatMap(({ directives = [] }) => directives)
        .findLast(isShown)!,
  };
}

const responseIn = (event: EchoEvent): readonly Response[] =>
  event.kind === 'response' ? [event.envelope.response] : [];

/** Whether a directive shows something, rather than being heard. */
export const isShown = (directive: Directive): directive is Directive & Shown =>
  directive.type === 'Alexa.Presentation.APL.RenderDocument' ||
  (directive.type as string) === 'Alexa.Presentation.APLT.RenderDocument';
