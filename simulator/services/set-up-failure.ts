/** The simulator cannot start: the message is one sentence for people that says what to do. */
export class SetUpFailure extends Error {
  override readonly name = 'SetUpFailure';
}
