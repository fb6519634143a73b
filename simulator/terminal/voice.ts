import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that speaks what it reads from its standard input. */
export interface VoiceProgram {
  readonly command: string;
  readonly args: readonly string[];
}

/** This machine's voice. */
export interface Voice {
  say(text: string): void;
  hush(): void;
}

const WINDOWS_SPEECH =
  'Add-Type -AssemblyName System.Speech; (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())';

const PROGRAMS: readonly (VoiceProgram & { readonly file: string })[] = [
  { file: 'espeak-ng', command: 'espeak-ng', args: ['--stdin'] },
  { file: 'say', command: 'say', args: ['-f', '-'] },
  {
    file: 'powershell.exe',
    command: 'powershell.exe',
    args: ['-NoProfile', '-Command', WINDOWS_SPEECH],
  },
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of espeak-ng, say and Windows speech on a search path, if any. */
export function findVoice(searchPath: string): VoiceProgram | undefined {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  return PROGRAMS.find(({ file }) => folders.some((folder) => isExecutable(join(folder, file))));
}

/** Speaks one text at a time: a new one silences the one before. */
export function openVoice({ command, args }: VoiceProgram): Voice {
  let speaking: ChildProcess | undefined;
  const hush = (): void => {
    speaking?.kill();
    speaking = undefined;
  };
  return {
    hush,
    say(text) {
      hush();
      speaking = spawn(command, [...args], { stdio: ['pipe', 'ignore', 'ignore'] });
      speaking.on('error', () => {});
      speaking.stdin?.on('error', () => {});
      speaking.stdin?.end(text);
    },
  };
}
