import type { Directive } from 'ask-sdk-model';
import { EXERCISES } from '../../lambda/content/exercises';
import { type Part, partFrom, partsOf } from '../../lambda/domain/part';
import { timelineOf } from '../../lambda/domain/timeline';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { renderReply } from '../../lambda/rendering/render-reply';
import type { Display } from '../../lambda/turn/display';
import type { Reply } from '../../lambda/turn/reply';
import { FIRST_FULL } from '../domain/plans';

const SINCE = Date.parse('2026-11-23T07:00:00Z');

const SCREEN: Display = { kind: 'pixels', shape: 'rectangle', width: 960, height: 480 };

const timeline = timelineOf(FIRST_FULL, EXERCISES);
const FIRST_PART = partsOf(timeline)[0]!;

/** What plays a part on a display. */
function played(
  display: Display,
  embedsSince: number | null,
  { part = FIRST_PART, as = 'apl for audio' }: Partial<Extract<Reply, { kind: 'plays' }>> = {},
) {
  const { exercises } = FIRST_FULL;
  return renderReply(
    {
      kind: 'plays',
      part,
      answer: [],
      question: { kind: 'any more' },
      as,
      screen: {
        kind: 'exercise',
        exercises: exercises.map(({ exercise }) => exercise),
        motions: {},
      },
    },
    ENGLISH,
    { seed: 7, heard: {} },
    { person: null, display, embedsSince },
  );
}

interface Shown {
  readonly document: object;
  readonly sources: { readonly part: object };
  readonly datasources: {
    readonly screen: { readonly audioAfter: number };
    readonly part: { readonly properties: { readonly part: { readonly cues: readonly Cue[] } } };
  };
}

interface Heard {
  readonly document: object;
  readonly datasources: { readonly part: { readonly cues: readonly Cue[] } };
}

interface Cue {
  readonly slot: number;
  readonly say: string;
}

const shownBy = (directive: Directive | undefined) => directive as unknown as Shown;
const heardBy = (directive: Directive | undefined) => directive as unknown as Heard;

describe('a part in its screen', () => {
  const beside = played(SCREEN, null);
  const [screen, audio] = beside.directives ?? [];
  const embedded = played(SCREEN, SINCE);
  const [only, ...others] = embedded.directives ?? [];

  test('has the document and the cues of its audio, without the prompt', () => {
    const { document, datasources } = heardBy(audio);
    const { sources, datasources: own } = shownBy(only);

    expect(others).toEqual([]);
    expect(sources.part).toEqual(document);
    expect(own.part.properties.part.cues).toEqual(datasources.part.cues.slice(0, -1));
    expect(datasources.part.cues.at(-1)?.say).toMatch(/\?$/);
  });

  test('begins its clock with the audio, instead of waiting for it', () => {
    expect(shownBy(screen).datasources.screen.audioAfter).toBe(700);
    expect(shownBy(only).datasources.screen.audioAfter).toBe(0);
  });

  test('speaks, and then says which part has ended', () => {
    expect(shownBy(only).document).toMatchObject({
      onMount: [
        {
          type: 'Sequential',
          commands: [
            { type: 'SpeakItem', componentId: 'part' },
            { type: 'SendEvent', arguments: ['part ended', String(SINCE)] },
          ],
        },
      ],
      mainTemplate: {
        items: [{ id: 'part', speech: '${payload.part.properties.speech.url}' }],
      },
    });
  });

  test('answers silence with the same reprompt', () => {
    const { directives: _, ...rest } = beside;

    expect(embedded).toMatchObject(rest);
  });
});

test.each<[string, Display, Parameters<typeof played>[2]]>([
  ['no screen', { kind: 'none' }, {}],
  ['four characters', { kind: 'characters' }, {}],
  ['plain speech', SCREEN, { as: 'ssml' }],
  ['nothing to hear before its prompt', SCREEN, { part: breather() }],
])('a part with %s is not put into a screen', (_, display, reply) => {
  expect(played(display, SINCE, reply)).toEqual(played(display, null, reply));
});

function breather(): Part {
  return partFrom(timeline, { set: 0, done: 3 }, 'breather')!;
}
