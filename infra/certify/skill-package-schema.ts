import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

type Json = unknown;

/**
 * Checks against Amazon's own schema of the skill package, as published with its management API.
 * Returns the complaints: none for a file Amazon takes.
 */
export function complaintsOf(definition: string, content: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: `spec#/definitions/${definition}` });
  validate(content);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const spec = JSON.parse(readFileSync(require.resolve('ask-smapi-model/spec.json'), 'utf8')) as {
  readonly definitions: Json;
};
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'spec', definitions: strictSchemaOf(spec.definitions) });

/** Amazon's definitions without Swagger's own keywords, and closed, so that a misspelt property is refused. */
function strictSchemaOf(json: Json): Json {
  if (Array.isArray(json)) return json.map(strictSchemaOf);
  if (typeof json !== 'object' || json === null) return json;
  const schema: Record<string, Json> = Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => key !== 'discriminator' && key !== 'example' && !key.startsWith('x-'))
      .map(([key, value]) => [key, strictSchemaOf(value)]),
  );
  return 'properties' in schema
    ? { type: 'object', additionalProperties: false, ...schema }
    : schema;
}
