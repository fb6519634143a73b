import type { Directive } from 'ask-sdk-model';
import type { Display } from './device-model';
import { PlatformRefusal } from './platform-refusal';

type Json = Readonly<Record<string, unknown>>;

/** A document that the skill wants to be seen. */
export interface Drawing {
  readonly token: string;
  readonly document: Json;
  readonly datasources: Json;
}

/** Commands for the document that is on the screen. */
export interface Commands {
  readonly token: string;
  readonly commands: readonly Json[];
}

/** What an answer does to a display. */
export interface Visuals {
  readonly drawing?: Drawing;
  readonly commands?: Commands;
}

const INTERFACES: Readonly<Record<Display['kind'], string | undefined>> = {
  none: undefined,
  'four characters': 'Alexa.Presentation.APLT',
  apl: 'Alexa.Presentation.APL',
};

const VISUAL = /^(Alexa\.Presentation\.APLT?)\.(RenderDocument|ExecuteCommands)$/;

function refuseUnsupported(type: string, display: Display): void {
  const wanted = VISUAL.exec(type)?.[1];
  if (wanted !== undefined && wanted !== INTERFACES[display.kind])
    throw new PlatformRefusal(`This device does not support ${wanted}, so Alexa refuses ${type}.`);
}

function soleOf(directives: readonly Directive[], name: string): Json | undefined {
  const [first, ...others] = directives.filter(({ type }) => VISUAL.exec(type)?.[2] === name);
  if (others.length > 0) throw new PlatformRefusal(`An answer holds one ${name} for the display.`);
  return first as unknown as Json | undefined;
}

function tokenOf({ type, token }: Json): string {
  if (typeof token !== 'string' || token === '')
    throw new PlatformRefusal(`${String(type)} needs a token.`);
  return token;
}

function drawingOf(directive: Json): Drawing {
  const { document, datasources } = directive;
  if (typeof document !== 'object' || document === null || !('mainTemplate' in document))
    throw new PlatformRefusal(`${String(directive['type'])} needs a document with a mainTemplate.`);
  return {
    token: tokenOf(directive),
    document: { ...document },
    datasources: { ...(datasources as Json | undefined) },
  };
}

function commandsOf(directive: Json): Commands {
  const { commands } = directive;
  if (!Array.isArray(commands) || commands.length === 0)
    throw new PlatformRefusal(`${String(directive['type'])} needs commands.`);
  return { token: tokenOf(directive), commands: commands as readonly Json[] };
}

/** What directives do to a display; one for an interface that the device lacks is refused, as Alexa does. */
export function visualsOf(directives: readonly Directive[], display: Display): Visuals {
  for (const { type } of directives) refuseUnsupported(type, display);
  const drawn = soleOf(directives, 'RenderDocument');
  const commanded = soleOf(directives, 'ExecuteCommands');
  return {
    ...(drawn === undefined ? {} : { drawing: drawingOf(drawn) }),
    ...(commanded === undefined ? {} : { commands: commandsOf(commanded) }),
  };
}
