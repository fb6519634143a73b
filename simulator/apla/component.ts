import { namedSound } from '../echo/named-sound';
import { AudioRefusal } from '../echo/platform-refusal';
import {
  atOnce,
  inSequence,
  silence,
  sound,
  type MixedTrack,
  type Soundtrack,
} from '../echo/soundtrack';
import { speechLengthMs } from '../echo/speech-length';
import { ssmlTrack } from '../echo/ssml';
import { bound, type Scope } from './scope';

/** A component as it stands in the document. */
type Component = Readonly<Record<string, unknown>> & { readonly type: string };

/** Where a component is played: what its names stand for, and how fast the voice speaks. */
export interface Stage {
  readonly scope: Scope;
  readonly voiceSpeed: number;
}

const HARMLESS_FILTERS = new Set(['FadeIn', 'FadeOut', 'Volume']);

const refuse = (message: string): never => {
  throw new AudioRefusal('RENDER_ERROR', message);
};

/** The same value as a list, as APL for Audio accepts one thing wherever it accepts several. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function readComponent(node: unknown): Component {
  const isComponent =
    typeof node === 'object' && node !== null && typeof Reflect.get(node, 'type') === 'string';
  return isComponent ? (node as Component) : refuse(`Not a component: ${JSON.stringify(node)}`);
}

function withBindings(component: Component, stage: Stage): Stage {
  return listOf(component['bind']).reduce<Stage>((before, binding) => {
    const { name, value } = binding as { readonly name?: unknown; readonly value?: unknown };
    if (typeof name !== 'string')
      return refuse(`A bind without a name: ${JSON.stringify(binding)}`);
    return { ...before, scope: { ...before.scope, [name]: bound(value, before.scope) } };
  }, stage);
}

const isWanted = (node: unknown, { scope }: Stage): boolean =>
  Boolean(bound(readComponent(node)['when'] ?? true, scope));

interface Child {
  readonly node: unknown;
  readonly stage: Stage;
}

function childrenOf(component: Component, stage: Stage): readonly Child[] {
  const items = listOf(component['items'] ?? component['item']);
  if (items.length === 0) refuse(`A ${component.type} without items.`);
  if (component['data'] === undefined)
    return items.filter((node) => isWanted(node, stage)).map((node) => ({ node, stage }));
  const data = bound(component['data'], stage.scope);
  if (!Array.isArray(data)) return refuse(`The data of a ${component.type} is not a list.`);
  return data.flatMap((entry: unknown, index): readonly Child[] => {
    const scope = { ...stage.scope, data: entry, index, length: data.length };
    const own = { ...stage, scope };
    const node = items.find((item) => isWanted(item, own));
    return node === undefined ? [] : [{ node, stage: own }];
  });
}

function silenceTrack(component: Component, { scope }: Stage): Soundtrack {
  const duration = bound(component['duration'], scope);
  return typeof duration === 'number' && Number.isInteger(duration) && duration >= 0
    ? silence(duration)
    : refuse(`A Silence lasts whole milliseconds, not ${JSON.stringify(duration)}.`);
}

function speechTrack(component: Component, { scope, voiceSpeed }: Stage): Soundtrack {
  const content = bound(component['content'], scope);
  if (typeof content !== 'string' || content.trim() === '')
    return refuse('A Speech without content.');
  const contentType = bound(component['contentType'] ?? 'PlainText', scope);
  if (contentType === 'PlainText') return sound(content, speechLengthMs(content, voiceSpeed));
  if (contentType !== 'SSML') return refuse(`No such contentType: ${JSON.stringify(contentType)}`);
  return ssmlTrack(content, voiceSpeed);
}

function refuseFilters(component: Component): void {
  for (const filter of listOf(component['filters'] ?? component['filter'])) {
    const { type } = readComponent(filter);
    if (!HARMLESS_FILTERS.has(type)) refuse(`This Echo cannot play the filter ${type}.`);
  }
}

/** What a component sounds like, and whether it is cut to the length of the mix around it. */
export function playComponent(node: unknown, outer: Stage): MixedTrack {
  const component = readComponent(node);
  const stage = withBindings(component, outer);
  refuseFilters(component);
  const play = (child: Child): MixedTrack => playComponent(child.node, child.stage);
  const children = (): readonly Child[] => childrenOf(component, stage);
  const trimmed = component['duration'] === 'trimToParent';
  switch (component.type) {
    case 'Sequencer':
      return { track: inSequence(children().map((child) => play(child).track)), trimmed };
    case 'Mixer':
      return { track: atOnce(children().map(play)), trimmed };
    case 'Selector':
      return {
        track: inSequence(
          children()
            .slice(0, 1)
            .map((child) => play(child).track),
        ),
        trimmed,
      };
    case 'Silence':
      return { track: silenceTrack(component, stage), trimmed };
    case 'Speech':
      return { track: speechTrack(component, stage), trimmed };
    case 'Audio':
      return { track: namedSound(bound(component['source'], stage.scope)), trimmed };
    default:
      return refuse(`APL for Audio has no component ${component.type}.`);
  }
}
