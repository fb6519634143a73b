import type { RemindersDesk } from './reminders-desk';

/** The way to a desk in this very process, without a server between. */
export const fetchFrom =
  (desk: RemindersDesk): typeof fetch =>
  async (url, { method = 'GET', headers, body } = {}) => {
    const authorization = new Headers(headers).get('authorization') ?? undefined;
    const path = new URL(url instanceof Request ? url.url : url).pathname;
    const reply = desk.reply({
      method,
      path,
      authorization,
      body: typeof body === 'string' ? body : '',
    });
    return new Response(reply.body, { status: reply.status });
  };
