// What each stack is called in the tables.
export const FLOOR = 'floor: one fixed answer';
export const LAUNCH = 'runner-strength';
export const START = 'runner-strength, starting a session';
export const WITHOUT_TABLE = 'runner-strength, no table';
export const SAMPLE = 'usual ask-sdk sample, SDK v2';
export const JOVO = 'Jovo 4';
