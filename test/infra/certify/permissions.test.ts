import { join } from 'node:path';
import { codeIn, permissionComplaints } from '../../../infra/certify/permissions';
import { SOUND_MANIFEST } from './sound-package';

const declaring = (...names: readonly string[]) => ({
  ...SOUND_MANIFEST,
  permissions: names.map((name) => ({ name })),
});

describe('the permissions of the manifest', () => {
  test('are those that the code uses', () => {
    const code = 'const person = system.person.personId;';

    expect(permissionComplaints(declaring('alexa::person_id:read'), code)).toEqual([]);
  });

  test('may not miss one that the code uses', () => {
    const code = "await fetch(new URL('/v1/alerts/reminders', endpoint));";

    expect(permissionComplaints(declaring(), code)).toEqual([
      'alexa::alerts:reminders:skill:readwrite is used in lambda/ and not declared in skill.json.',
    ]);
  });

  test('may not hold one that nothing uses, known or not', () => {
    const idle = declaring('alexa::profile:email:read', 'alexa::something:new');

    expect(permissionComplaints(idle, 'const nothing = 0;')).toHaveLength(2);
  });

  test('are looked for in every folder of the code', () => {
    expect(codeIn(join(__dirname, '../../../lambda'))).toContain('export function readTurn');
  });
});
