import type { Milliseconds } from '../../domain/time';
import type { Component } from './components';
import { posesPassed } from './motion-clock';

/**
 * How long after a screen appears its audio begins to sound: the screen waits for it. An estimate, to be measured on a
 * device; what is said first in a part is no rep, so a little too much or too little is not seen.
 */
export const AUDIO_AFTER_SCREEN_MS: Milliseconds = 700;

/** How often what moves is drawn anew, in ms: smooth enough for slow movement, and cheap. */
const TICK_MS: Milliseconds = 40;

/** From the clock to everything that is seen: the stage, its set and movement, the rep, the pose, the ring. */
export const BINDINGS: readonly Component[] = [
  { name: 't', type: 'number', value: 0 },
  { name: 'k', type: 'number', value: 0 },
  { name: 's', type: 'any', value: '${payload.screen.stages[k]}' },
  { name: 'q', type: 'any', value: '${payload.screen.sets[s.set]}' },
  { name: 'v', type: 'any', value: '${payload.screen.moves[q.figure]}' },
  { name: 'w', type: 'any', value: '${s.work}' },
  { name: 'into', type: 'number', value: '${w ? Math.max(0,t-w.at) : 0}' },
  { name: 'rep', type: 'number', value: '${w ? Math.min(w.reps-1,Math.floor(into/w.rep)) : 0}' },
  { name: 'u', type: 'number', value: '${w ? ((w.first-1)*w.rep+into)%v.cycle : 0}' },
  { name: 'm', type: 'number', value: `\${w ? ${posesPassed('v', 'u')} : v.waits}` },
  {
    name: 'n',
    type: 'string',
    value: "${w ? w.first+rep : s.countdown ? Math.max(0,Math.ceil((s.countdown[1]-t)/1000)) : ''}",
  },
  // In whole ms, so that a second begins on screen when it is said.
  {
    name: 'left',
    type: 'number',
    value: '${w&&v.hold ? v.hold[0]+v.hold[1]-(into-rep*w.rep) : 0}',
  },
  {
    name: 'share',
    type: 'number',
    value:
      '${w ? (v.hold ? Math.clamp(0,1-left/v.hold[1],1) : Math.min(1,into/(w.rep*w.reps))) : ' +
      's.countdown ? Math.clamp(0,(s.countdown[1]-t)/(s.countdown[1]-s.countdown[0]),1) : 0}',
  },
  {
    name: 'held',
    type: 'string',
    value: "${left>0&&left<v.hold[1] ? Math.ceil(left/1000)+' s' : ''}",
  },
];

/** The clock: what is on the screen is where the audio is. */
export function tickOf(stages: number): Component {
  const now = 'elapsedTime-payload.screen.audioAfter';
  return {
    minimumDelay: TICK_MS,
    commands: [
      { type: 'SetValue', property: 't', value: `\${Math.max(0,${now})}` },
      {
        type: 'SetValue',
        when: `\${k<${stages - 1}&&${now}>=payload.screen.stages[k].until}`,
        property: 'k',
        value: '${k+1}',
      },
    ],
  };
}
