import type { interfaces, ui } from 'ask-sdk-model';

/** The permission to set, see, change and cancel the reminders of this skill. */
const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

/** Hands over to Alexa, who asks for the permission with her own words (Amazon's page on voice permissions for reminders). */
export const ASK_FOR_REMINDERS: interfaces.connections.SendRequestDirective = {
  type: 'Connections.SendRequest',
  name: 'AskFor',
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [{ permissionScope: REMINDERS_SCOPE, consentLevel: 'ACCOUNT' }],
  },
  // What the reminder is about stays in the session: nothing of a runner goes through other hands.
  token: '',
};

/** A card in the Alexa app on which the permission can be given. */
export const REMINDERS_CARD: ui.AskForPermissionsConsentCard = {
  type: 'AskForPermissionsConsent',
  permissions: [REMINDERS_SCOPE],
};
