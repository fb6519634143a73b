import { speechLengthMs } from '../../../simulator/echo/speech-length';
import { ssmlTrack } from '../../../simulator/echo/ssml';

describe('SSML', () => {
  test('is heard as its stretches of words, with the breaks between them', () => {
    const track = ssmlTrack(
      '<speak>One. Pull.<break time="1500ms"/> Two.<break time="2s"/></speak>',
      1,
    );

    const first = speechLengthMs('One. Pull.', 1);
    const second = speechLengthMs('Two.', 1);
    expect(track.cues).toEqual([
      { atMs: 0, lengthMs: first, text: 'One. Pull.' },
      { atMs: first + 1500, lengthMs: second, text: 'Two.' },
    ]);
    expect(track.lengthMs).toBe(first + 1500 + second + 2000);
  });

  test('speaks the words inside its tags, with their characters as they sound', () => {
    const track = ssmlTrack(
      '<speak>Well <emphasis level="strong">done</emphasis>: knees &amp; hips, that&apos;s it.</speak>',
      1,
    );

    expect(track.cues.map((cue) => cue.text)).toEqual(["Well done: knees & hips, that's it."]);
  });

  test('names its sounds', () => {
    const source = 'soundbank://soundlibrary/sports/whistles/sports_whistles_02';

    const track = ssmlTrack(`<speak>Go<audio src="${source}"/></speak>`, 1);

    expect(track.cues.map((cue) => cue.text)).toEqual(['Go', '[sports whistles 02]']);
  });

  test.each([
    ['a break of more than ten seconds', '<speak><break time="10001ms"/></speak>', 'at most 10 s'],
    ['a break of no length', '<speak><break time="soon"/></speak>', 'no such break'],
    ['a bare ampersand', '<speak>Knees & hips</speak>', '&amp;'],
    ['a bare angle bracket', '<speak>3 < 4</speak>', '&lt;'],
    ['a tag left open', '<speak><s>One.</speak>', 'not open'],
    ['an end that never comes', '<speak>One.', 'leaves <speak> open'],
    ['a tag that does not exist', '<speak><shout>One.</shout></speak>', 'no such tag'],
    ['words without <speak>', 'One.', '<speak>'],
    ['six sounds', `<speak>${'<audio src="https://a/b.mp3"/>'.repeat(6)}</speak>`, '5 audio files'],
  ])('is refused for %s', (_, ssml, reason) => {
    expect(() => ssmlTrack(ssml, 1)).toThrow(reason);
  });
});

describe('the length of speech', () => {
  test('grows with letters, commas and sentences, and shrinks with the speed of the voice', () => {
    const lengths = ['One.', 'One, pull.', 'One. Pull.'].map((text) => speechLengthMs(text, 1));

    expect(lengths).toEqual([336, 804, 1004]);
    expect(speechLengthMs('One. Pull.', 2)).toBe(502);
    expect(speechLengthMs(' ... ', 1)).toBe(0);
  });
});
