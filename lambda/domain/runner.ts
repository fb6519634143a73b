/** Whose progress it is: the account, and in it the recognised person or the account itself. */
export interface Runner {
  readonly account: string;
  readonly person: string;
}

/** The person of a request in which Alexa recognised nobody. */
export const ACCOUNT_ITSELF = 'account';
