import { fc } from '../seeded';

/** A word that no sentence of ours has: where it turns up, a runner's text has got into an answer. */
export const MARKER = 'zqmarkerqz';

/** Texts that something might take for more than text: bindings, markup, escapes, keys, names of properties. */
const TREACHEROUS = [
  '${payload.part.cues}',
  `\${data.say}${MARKER}`,
  `\${${MARKER}}`,
  `{name}${MARKER}`,
  `{${MARKER}name}`,
  `<audio src="soundbank://${MARKER}"/>`,
  `<break time="10s"/>${MARKER}`,
  `"/></speak><speak>${MARKER}`,
  `' onclick='${MARKER}`,
  `&${MARKER};&amp;`,
  `]]><!--${MARKER}-->`,
  `${MARKER}#runner`,
  `account#fact#${MARKER}`,
  `../${MARKER}/%2e%2e`,
  `{"$ref":"${MARKER}"}`,
  `\u0000\u001b[31m${MARKER}`,
  `\u202e${MARKER}\u2028`,
  `\ud800${MARKER}`,
  `${MARKER}\udfff`,
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '?',
  '-1',
  'NaN',
  '1e999',
  'null',
  'undefined',
];

/** Text in halves of characters as well: what JSON can carry and UTF-8 cannot. */
const halves = fc
  .array(fc.integer({ min: 0xd800, max: 0xdfff }), { minLength: 1, maxLength: 5 })
  .map((units) => String.fromCharCode(...units) + MARKER);

/** Characters of every plane of Unicode; fast-check's own unit for them takes a second to begin with. */
const planes = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 12 })
  .map((points) => String.fromCodePoint(...points) + MARKER);

/** Longer than anything that Alexa sends, and than any answer may be. */
const enormous = fc
  .constantFrom(300, 2_500, 30_000)
  .map((length) => MARKER.repeat(Math.ceil(length / MARKER.length)));

/** Any text that somebody could want to do harm with. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TREACHEROUS) },
  { weight: 2, arbitrary: planes },
  { weight: 1, arbitrary: halves },
  { weight: 1, arbitrary: enormous },
);

/** Anything at all that JSON can carry, in place of something that was expected. */
export const anyNoise: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  {
    weight: 4,
    arbitrary: fc.constantFrom(null, true, false, 0, -1, 1e308, 0.5, {}, [], [null], [[]], {
      kind: 'session',
      length: -1,
      status: 'x',
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);
