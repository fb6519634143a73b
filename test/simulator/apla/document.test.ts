import { playDocument } from '../../../simulator/apla/document';
import { AudioRefusal } from '../../../simulator/echo/platform-refusal';
import { counting } from '../toy-skill';

const documentOf = (item: unknown, datasources: Record<string, unknown> = {}) => ({
  type: 'Alexa.Presentation.APLA.RenderDocument' as const,
  document: {
    type: 'APLA',
    version: '0.91',
    mainTemplate: { parameters: ['payload'], items: [item] },
  },
  datasources,
});

const play = (item: unknown, datasources?: Record<string, unknown>) =>
  playDocument(documentOf(item, datasources), 1);

const speech = (content: string) => ({ type: 'Speech', contentType: 'PlainText', content });
const silence = (duration: unknown) => ({ type: 'Silence', duration });

describe('an APL for Audio document', () => {
  test('counts on the beat, whatever the length of the words', () => {
    const [directive] = counting(4).directives ?? [];

    const track = playDocument(directive as ReturnType<typeof documentOf>, 1);

    expect(track.cues.map(({ atMs, text }) => [atMs, text])).toEqual([
      [0, '1.'],
      [3000, '2.'],
      [6000, '3.'],
      [9000, '4.'],
    ]);
    expect(track.lengthMs).toBe(12_000);
  });

  test('is off the beat when a word is longer than its slot', () => {
    const slot = { type: 'Mixer', items: [silence(500), speech('Lower your heel slowly.')] };

    const track = play({ type: 'Sequencer', items: [slot, speech('Hold.')] });

    expect(track.cues[1]?.atMs).toBeGreaterThan(1000);
  });

  test('knows where it is in its data, and takes one item or several', () => {
    const item = {
      type: 'Sequencer',
      item: {
        type: 'Sequencer',
        data: '${payload.reps}',
        item: speech('${index} of ${length}: ${data}'),
      },
    };

    const track = play(item, { reps: ['right', 'left'] });

    expect(track.cues.map((cue) => cue.text)).toEqual(['0 of 2: right', '1 of 2: left']);
  });

  test('plays the first item whose condition holds', () => {
    const items = [
      { ...speech('Left.'), when: '${payload.left}' },
      speech('Right.'),
      speech('Both.'),
    ];

    const track = play({ type: 'Selector', items }, { left: false });

    expect(track.cues.map((cue) => cue.text)).toEqual(['Right.']);
  });

  test('binds names for what is inside', () => {
    const item = {
      type: 'Sequencer',
      bind: { name: 'side', value: '${payload.first}' },
      items: [speech('${side}')],
    };

    const track = play(item, { first: 'right' });

    expect(track.cues[0]?.text).toBe('right');
  });

  test('cuts what is trimmed to the mix around it', () => {
    const music = {
      type: 'Audio',
      source: 'soundbank://soundlibrary/musical/bell_01',
      duration: 'trimToParent',
    };

    const track = play({ type: 'Mixer', items: [silence(400), music] });

    expect(track).toEqual({
      cues: [{ atMs: 0, lengthMs: 400, text: '[bell 01]', recorded: true }],
      lengthMs: 400,
    });
  });

  test('plays speech in SSML with its breaks', () => {
    const ssml = '<speak>One.<break time="2s"/>Two.</speak>';

    const track = play({ type: 'Speech', contentType: 'SSML', content: ssml });

    expect(track.cues.map((cue) => cue.text)).toEqual(['One.', 'Two.']);
  });
});

describe('an APL for Audio document that no Echo would play', () => {
  const refusalOf = (act: () => unknown): AudioRefusal => {
    try {
      act();
    } catch (error) {
      if (error instanceof AudioRefusal) return error;
      throw error;
    }
    throw new Error('It was played.');
  };

  test.each<[string, unknown, string]>([
    ['an unknown component', { type: 'Speach', content: 'One.' }, 'no component Speach'],
    ['a name that stands for nothing', speech('${data.say}'), '${data.say}'],
    ['an expression', silence('${payload.slot + 1}'), 'paths'],
    ['a length that is no number', silence('3 s'), 'whole milliseconds'],
    ['speech without words', speech(''), 'without content'],
    ['a sequence of nothing', { type: 'Sequencer' }, 'without items'],
    [
      'data that is no list',
      { type: 'Sequencer', data: 'reps', items: [silence(1)] },
      'not a list',
    ],
    ['a sound from nowhere', { type: 'Audio', source: 'bell' }, 'soundbank://'],
    [
      'broken SSML',
      { type: 'Speech', contentType: 'SSML', content: '<speak>a & b</speak>' },
      '&amp;',
    ],
    ['a filter this Echo cannot play', { ...silence(1), filters: [{ type: 'Repeat' }] }, 'Repeat'],
    ['more than four minutes', silence(240_001), 'at most 240 s'],
    [
      'sixteen sounds',
      {
        type: 'Sequencer',
        items: Array.from({ length: 16 }, () => ({ type: 'Audio', source: 'https://a/b.mp3' })),
      },
      '15 audio files',
    ],
  ])('is refused for %s', (_, item, reason) => {
    const refusal = refusalOf(() => play(item));

    expect(refusal.type).toBe('RENDER_ERROR');
    expect(refusal.message).toContain(reason);
  });

  test('is refused for another type, another version, or not exactly one item', () => {
    const sound = documentOf(silence(1));
    const broken = [
      { type: 'APL' },
      { version: '2.0' },
      { mainTemplate: { items: [] } },
      { mainTemplate: { items: [silence(1), silence(1)] } },
    ].map((change) => ({ ...sound, document: { ...sound.document, ...change } }));

    const refusals = broken.map((directive) => refusalOf(() => playDocument(directive, 1)));

    expect(refusals.map((refusal) => refusal.type)).toEqual(Array(4).fill('DOCUMENT_ERROR'));
  });
});
