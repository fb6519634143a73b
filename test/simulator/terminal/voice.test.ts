import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findVoice } from '../../../simulator/terminal/voice';

test('the voice is the first program of the search path that speaks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'runner-strength-voice-'));
  writeFileSync(join(folder, 'say'), '', { mode: 0o755 });

  const voice = findVoice(['/nowhere', folder].join(delimiter));

  expect(voice?.command).toBe('say');
  expect(findVoice('/nowhere')).toBeUndefined();
  rmSync(folder, { recursive: true });
});
