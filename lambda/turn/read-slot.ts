import type { Slot } from 'ask-sdk-model';

/**
 * The id of a slot's value in our interaction model, where Alexa recognised one. Tools that resolve nothing at all mean
 * the value itself.
 */
export function resolvedId(slot: Slot | undefined): string | undefined {
  const authorities = slot?.resolutions?.resolutionsPerAuthority;
  if (!authorities) return slot?.value?.toLowerCase().replaceAll(' ', '-');
  return authorities.find(({ status }) => status.code === 'ER_SUCCESS_MATCH')?.values[0]?.value.id;
}
