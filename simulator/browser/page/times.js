/**
 * Minutes and whole seconds begun.
 * @param {number} offsetMs
 * @example writeOffset(72_900) // '1:12'
 */
export function writeOffset(offsetMs) {
  const seconds = Math.floor(Math.max(0, offsetMs) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * The time of day at the Echo.
 * @param {number} at
 * @param {string} timeZone
 * @example writeTime(0, 'UTC') // '00:00'
 */
export const writeTime = (at, timeZone) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at);

/**
 * The day at the Echo.
 * @param {number} at
 * @param {string} timeZone
 * @example writeDay(0, 'UTC') // 'Thursday 1 January'
 */
export const writeDay = (at, timeZone) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  })
    .format(at)
    .replace(',', '');
