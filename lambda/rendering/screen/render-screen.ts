import type { Directive } from 'ask-sdk-model';
import type { Phrases } from '../../phrases/phrases';
import type { Pixels } from '../../turn/display';
import type { Reply } from '../../turn/reply';
import type { Screen } from '../../turn/screen';
import type { SpokenCue } from '../audio/spoken-cue';
import { documentOf, type Drawn } from './document';
import { exerciseScreen } from './exercise-screen';
import { type Look, lookOf } from './look';
import { explanationScreen } from './explanation-screen';
import { finishedScreen } from './finished-screen';
import { historyScreen } from './history-screen';
import { homeScreen } from './home-screen';
import { setScreen } from './set-screen';
import { helpScreen, kitScreen, questionScreen } from './word-screens';

/** What is said with a screen, which it may show as well. */
export interface Said {
  /** What is told. */
  readonly told: string;
  /** What is asked after it. */
  readonly asked: string;
  /** The cues of a part that plays, in words. */
  readonly cues: readonly SpokenCue[];
}

/** A reply that may have a screen. */
type SeenReply = Exclude<Reply, { readonly kind: 'silent' | 'asks permission' }>;

/** The directive that shows a reply's screen. @returns null where it has none */
export function renderScreen(
  reply: SeenReply,
  display: Pixels,
  phrases: Phrases,
  said: Said,
): Directive | null {
  if (!reply.screen) return null;
  const look = lookOf(display);
  const drawn = draw(look, phrases, reply.screen, reply, said);
  if (!drawn) return null;
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'screen',
    document: documentOf(look, drawn),
    ...(drawn.data ? { datasources: { screen: drawn.data } } : {}),
  };
}

function draw(
  look: Look,
  phrases: Phrases,
  screen: Screen,
  reply: SeenReply,
  { told, asked, cues }: Said,
): Drawn | null {
  const listens = reply.kind !== 'says goodbye';
  const both = [told, asked].filter((words) => words !== '').join(' ');
  switch (screen.kind) {
    case 'home':
      return homeScreen(look, phrases, screen, listens);
    case 'kit':
      return kitScreen(look, phrases, screen);
    case 'exercise':
      return reply.kind === 'plays'
        ? exerciseScreen(look, phrases, { part: reply.part, spoken: cues, session: screen })
        : null;
    case 'paused':
    case 'ready':
      return setScreen(look, phrases, screen, both);
    case 'explanation':
      return explanationScreen(look, phrases, screen, { said: told, listens });
    case 'history':
      return historyScreen(look, phrases, screen, listens);
    case 'finished':
      return finishedScreen(look, phrases, screen, asked);
    case 'help':
      return helpScreen(look, phrases, screen, listens);
    case 'question':
      return questionScreen(look, phrases, screen, both);
  }
}
