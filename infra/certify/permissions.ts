import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SkillManifest } from './package-files';

/** What in the code needs which permission (Amazon's pages on personalization, reminders, customer profile, address). */
const NEEDS: readonly (readonly [sign: RegExp, permission: string])[] = [
  [/\bpersonId\b/, 'alexa::person_id:read'],
  [/\/v1\/alerts\/reminders/, 'alexa::alerts:reminders:skill:readwrite'],
  [/\/v1\/alerts\/timers/, 'alexa::alerts:timers:skill:readwrite'],
  [/Profile\.givenName/, 'alexa::profile:given_name:read'],
  [/Profile\.name\b/, 'alexa::profile:name:read'],
  [/Profile\.email/, 'alexa::profile:email:read'],
  [/Profile\.mobileNumber/, 'alexa::profile:mobile_number:read'],
  [/\/settings\/address(?!\/country)/, 'alexa::devices:all:address:full:read'],
  [
    /\/settings\/address\/countryAndPostalCode/,
    'alexa:devices:all:address:country_and_postal_code:read',
  ],
  [/\bgeolocation\b/i, 'alexa::devices:all:geolocation:read'],
];

/** Which permission is declared and never used, or used and not declared. */
export function permissionComplaints(
  { permissions = [] }: SkillManifest,
  code: string,
): readonly string[] {
  const declared = permissions.map(({ name }) => name);
  const used = new Set(NEEDS.filter(([sign]) => sign.test(code)).map(([, name]) => name));
  return [
    ...[...used]
      .filter((name) => !declared.includes(name))
      .map((name) => `${name} is used in lambda/ and not declared in skill.json.`),
    ...declared
      .filter((name) => !used.has(name))
      .map((name) => `${name} is declared in skill.json and nothing in lambda/ uses it.`),
  ];
}

/** All TypeScript of a folder, and of the folders in it. */
export const codeIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
