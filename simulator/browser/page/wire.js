/** @typedef {import('../page-message').PageMessage} PageMessage */

const NAME = 'runner-strength-session';

/** The name of this page's session, the same after a reload. */
function sessionName() {
  const name = sessionStorage.getItem(NAME) ?? crypto.randomUUID();
  sessionStorage.setItem(NAME, name);
  return name;
}

/**
 * The way to the simulator and back.
 * @param {{ onMessage: (message: PageMessage) => void, onConnected: (isConnected: boolean) => void, onRefused: (sentence: string) => void }} listeners
 */
export function connect({ onMessage, onConnected, onRefused }) {
  const query = `?session=${sessionName()}`;
  const events = new EventSource(`/events${query}`);
  events.addEventListener('open', () => onConnected(true));
  events.addEventListener('error', () => onConnected(false));
  events.addEventListener('message', ({ data }) => {
    onMessage(/** @type {PageMessage} */ (JSON.parse(String(data))));
  });
  return {
    /**
     * Does something in the simulator.
     * @param {object} act
     */
    async act(act) {
      try {
        const body = JSON.stringify(act);
        const response = await fetch(`/act${query}`, { method: 'POST', body });
        if (!response.ok) onRefused(await response.text());
      } catch {
        onConnected(false);
      }
    },
  };
}
