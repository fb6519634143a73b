import { linesAhead } from '../../../simulator/terminal/fast-conversation';
import { asking, counting, saying, toyRoom } from '../toy-skill';

test('an answer is printed before it is heard, so that people can choose where to interrupt it', async () => {
  const printed: string[] = [];
  const linesOfEvent = linesAhead();
  const { echo } = toyRoom(
    { LaunchRequest: asking(counting(3), 'Say ready.'), pause: asking(saying('Paused.'), 'Well?') },
    { onEvent: (event) => printed.push(...linesOfEvent(event)) },
  );

  await echo.say('open toy');
  const ahead = [...printed];
  await echo.say('pause', { at: 4000 });

  expect(ahead).toEqual(['', 'You      open toy', '  0:00   1.', '  0:03   2.', '  0:06   3.']);
  expect(printed.slice(ahead.length)).toEqual(['', 'You      (at 0:04) pause', 'Coach    Paused.']);
});
