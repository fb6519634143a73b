import type { RequestEnvelope } from 'ask-sdk-model';
import { ACCOUNT_ITSELF, type Runner } from '../domain/runner';
import { readId } from './read-request';

/** A person's id is said back to Alexa in markup, and is part of a key: nothing in it may be taken for either. */
const PERSON = /^[\w.-]{1,255}$/;

/** The id of a person whom Alexa recognised. @returns null for whatever cannot be one */
export const readPerson = (id: unknown): string | null =>
  typeof id === 'string' && PERSON.test(id) ? id : null;

/**
 * Whose request it is. A recognised person may come and go between turns: the one that the conversation began with stays.
 * @param begunWith that person; null for a conversation that begins
 * @throws UnreadableRequestError where it is nobody's
 */
export function readRunner(
  { session, context }: RequestEnvelope,
  begunWith: string | null = null,
): Runner {
  const system = context?.System;
  const account = readId(system?.user?.userId ?? session?.user?.userId);
  return { account, person: begunWith ?? readPerson(system?.person?.personId) ?? ACCOUNT_ITSELF };
}
