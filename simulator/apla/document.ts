import type { interfaces } from 'ask-sdk-model';
import { LONGEST_AUDIO_MS, MOST_AUDIO_FILES } from '../echo/platform-limits';
import { AudioRefusal, PlatformRefusal } from '../echo/platform-refusal';
import type { Soundtrack } from '../echo/soundtrack';
import { listOf, playComponent } from './component';

type RenderDocument = interfaces.alexa.presentation.apla.RenderDocumentDirective;

const VERSIONS: readonly unknown[] = ['0.8', '0.9', '0.91'];

interface Template {
  readonly items: readonly unknown[];
  readonly parameter: string | undefined;
}

function templateOf({ document }: RenderDocument): Template {
  const broken = (message: string): AudioRefusal => new AudioRefusal('DOCUMENT_ERROR', message);
  if (document?.['type'] !== 'APLA') throw broken('The document is not of type APLA.');
  if (!VERSIONS.includes(document['version']))
    throw broken(`APL for Audio has no version ${JSON.stringify(document['version'])}.`);
  const template = (document['mainTemplate'] ?? {}) as Readonly<Record<string, unknown>>;
  const items = listOf(template['items'] ?? template['item']);
  if (items.length !== 1)
    throw broken('The mainTemplate holds one item, neither none nor several.');
  const [parameter] = listOf(template['parameters']);
  return { items, parameter: parameter as string | undefined };
}

/** What an APL for Audio directive sounds like, read from nothing but the directive itself. */
export function playDocument(directive: RenderDocument, voiceSpeed: number): Soundtrack {
  const { items, parameter } = templateOf(directive);
  const scope = parameter === undefined ? {} : { [parameter]: directive.datasources ?? {} };
  const { track } = playLoud(items[0], { scope, voiceSpeed });
  const files = track.cues.filter((cue) => cue.recorded);
  if (files.length > MOST_AUDIO_FILES)
    throw new AudioRefusal(
      'RENDER_ERROR',
      `An answer plays at most ${MOST_AUDIO_FILES} audio files.`,
    );
  if (track.lengthMs > LONGEST_AUDIO_MS)
    throw new AudioRefusal(
      'RENDER_ERROR',
      `An answer plays at most 240 s of audio, not ${track.lengthMs / 1000} s.`,
    );
  return track;
}

/** Any refusal while playing a document is one of the document. */
function playLoud(
  ...[node, stage]: Parameters<typeof playComponent>
): ReturnType<typeof playComponent> {
  try {
    return playComponent(node, stage);
  } catch (error) {
    if (error instanceof PlatformRefusal && !(error instanceof AudioRefusal))
      throw new AudioRefusal('RENDER_ERROR', error.message);
    throw error;
  }
}
