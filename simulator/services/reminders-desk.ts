import type { Permission } from '../echo/permission';

/** A request to one of Amazon's services, and what it answers. */
export interface ServiceRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface ServiceReply {
  readonly status: number;
  readonly body: string;
}

/** A reminder as the service keeps it: what was ordered, under a token. */
export interface Alert {
  readonly alertToken: string;
  readonly createdTime: string;
  readonly updatedTime: string;
  readonly status: 'ON';
  readonly version: string;
  readonly trigger: object;
  readonly alertInfo: object;
  readonly pushNotification: object;
}

/** What the desk needs to know. */
export interface RemindersOptions {
  readonly apiAccessToken: string;
  readonly permission: Permission;
  /** False for a device that keeps no reminders, such as some that other makers build Alexa into. */
  readonly isSupported?: boolean;
  readonly alerts?: readonly Alert[];
}

/** Where the reminders are found. */
export const REMINDERS_PATH = '/v1/alerts/reminders';

const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?$/;
const RULE =
  /^FREQ=(WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU)|DAILY);BYHOUR=\d{1,2};BYMINUTE=\d{1,2};BYSECOND=0;INTERVAL=1;$/;

const json = (status: number, body: object): ServiceReply => ({
  status,
  body: JSON.stringify(body),
});

const BAD_TOKEN = json(401, { message: 'The authentication token is not valid.' });
const NO_PERMISSION = json(401, { message: 'Request is not authorized/authenticated.' });
const NO_DEVICE = json(403, {
  code: 'DEVICE_NOT_SUPPORTED',
  message: 'Reminders are not supported on this device.',
});
const NO_OPERATION = json(405, { message: 'There is no such operation.' });
const NOT_FOUND = json(404, { code: 'ALERT_NOT_FOUND', message: 'There is no such reminder.' });

interface Order {
  readonly requestTime: string;
  readonly trigger: {
    readonly type: string;
    readonly scheduledTime: string;
    readonly recurrence?: { readonly recurrenceRules?: readonly string[] };
  };
  readonly alertInfo: {
    readonly spokenInfo: {
      readonly content: readonly { readonly locale: string; readonly text: string }[];
    };
  };
  readonly pushNotification: { readonly status: string };
}

/** The order in a body. @returns undefined for one that the service would refuse */
function orderIn(body: string): Order | undefined {
  try {
    const order = JSON.parse(body) as Order;
    const { type, scheduledTime, recurrence } = order.trigger;
    const [spoken] = order.alertInfo.spokenInfo.content;
    const rules = recurrence?.recurrenceRules ?? [];
    const isGood =
      type === 'SCHEDULED_ABSOLUTE' &&
      LOCAL_TIME.test(scheduledTime) &&
      rules.every((rule) => RULE.test(rule)) &&
      Boolean(spoken?.locale && spoken.text) &&
      ['ENABLED', 'DISABLED'].includes(order.pushNotification.status);
    return isGood ? order : undefined;
  } catch {
    return undefined;
  }
}

function responseOf({ alertToken, createdTime, updatedTime, status, version }: Alert) {
  const href = `${REMINDERS_PATH}/${alertToken}`;
  return { alertToken, createdTime, updatedTime, status, version, href };
}

/** Amazon's reminders, answered by this machine: only who has the token and the permission may see and change them. */
export class RemindersDesk {
  readonly #options: RemindersOptions;
  #alerts: readonly Alert[];

  constructor(options: RemindersOptions) {
    this.#options = options;
    this.#alerts = options.alerts ?? [];
  }

  get alerts(): readonly Alert[] {
    return this.#alerts;
  }

  reply({ method, path, authorization, body }: ServiceRequest): ServiceReply {
    const { apiAccessToken, permission } = this.#options;
    if (authorization !== `Bearer ${apiAccessToken}`) return BAD_TOKEN;
    if (permission.state !== 'granted') return NO_PERMISSION;
    const token = path.slice(REMINDERS_PATH.length + 1);
    if (token === '') return this.#replyForAll(method, body);
    const alert = this.#alerts.find(({ alertToken }) => alertToken === token);
    return alert === undefined ? NOT_FOUND : this.#replyForOne(method, alert, body);
  }

  #replyForAll(method: string, body: string): ServiceReply {
    const { isSupported = true } = this.#options;
    const alerts = this.#alerts;
    if (method === 'GET') return json(200, { totalCount: String(alerts.length), alerts });
    if (method !== 'POST') return NO_OPERATION;
    return isSupported ? this.#keep(body, nextToken(alerts)) : NO_DEVICE;
  }

  #replyForOne(method: string, alert: Alert, body: string): ServiceReply {
    if (method === 'GET') return json(200, alert);
    if (method === 'PUT') return this.#keep(body, alert.alertToken, alert);
    if (method !== 'DELETE') return NO_OPERATION;
    this.#alerts = this.#alerts.filter((other) => other !== alert);
    return { status: 200, body: '' };
  }

  #keep(body: string, alertToken: string, former?: Alert): ServiceReply {
    const order = orderIn(body);
    if (order === undefined) return json(400, { message: 'The reminder is not well formed.' });
    const alert: Alert = {
      alertToken,
      createdTime: former?.createdTime ?? order.requestTime,
      updatedTime: order.requestTime,
      status: 'ON',
      version: String(Number(former?.version ?? 0) + 1),
      trigger: order.trigger,
      alertInfo: order.alertInfo,
      pushNotification: order.pushNotification,
    };
    this.#alerts = [...this.#alerts.filter((other) => other !== former), alert];
    return json(200, responseOf(alert));
  }
}

/** A token that no reminder has, the same whenever the same is done. */
function nextToken(alerts: readonly Alert[]): string {
  const numbers = alerts.map(({ alertToken }) => Number(alertToken.split('-').at(-1)));
  return `pretend-reminder-${Math.max(0, ...numbers) + 1}`;
}
