import type { Directive, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { AroundSkill } from './page-room';

/** A screen with a count of its own seconds, and a button for each of two intents. */
const DOCUMENT = {
  type: 'APL',
  version: '1.4',
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Container',
        width: '100vw',
        height: '100vh',
        alignItems: 'center',
        justifyContent: 'center',
        bind: [{ name: 'seconds', type: 'number', value: 0 }],
        handleTick: [
          {
            minimumDelay: 100,
            commands: [
              { type: 'SetValue', property: 'seconds', value: '${Math.floor(elapsedTime / 1000)}' },
            ],
          },
        ],
        items: [
          { type: 'Text', text: '${payload.screen.name}', fontSize: '48dp' },
          { type: 'Text', id: 'seconds', text: '${seconds} seconds', fontSize: '48dp' },
          {
            type: 'Container',
            direction: 'row',
            data: ['AMAZON.PauseIntent', 'AMAZON.ResumeIntent'],
            items: [
              {
                type: 'TouchWrapper',
                onPress: [{ type: 'SendEvent', arguments: ['${data}'] }],
                item: {
                  type: 'Frame',
                  backgroundColor: '#17624f',
                  borderRadius: '16dp',
                  item: { type: 'Text', text: '${data}', padding: '24dp', paddingTop: '16dp' },
                },
              },
            ],
          },
        ],
      },
    ],
  },
};

/** A count on four characters, a second each. */
const CHARACTERS = {
  type: 'APLT',
  version: '1.0',
  onMount: [
    {
      type: 'Sequential',
      commands: ['   1', '   2', '   3', '   4'].map((value) => ({
        type: 'SetValue',
        componentId: 'count',
        property: 'text',
        value,
        delay: 1000,
      })),
    },
  ],
  mainTemplate: {
    parameters: ['payload'],
    items: [{ type: 'Text', id: 'count', text: '${payload.screen.opening}' }],
  },
};

/** What a finger on one of the buttons asks for, as if it had been said. */
function asSaid(envelope: RequestEnvelope): RequestEnvelope {
  const { request } = envelope;
  if (request.type !== 'Alexa.Presentation.APL.UserEvent') return envelope;
  const { requestId, timestamp, locale = 'en-US' } = request;
  const name = String(request.arguments?.[0]);
  const intent = { name, confirmationStatus: 'NONE' as const };
  return {
    ...envelope,
    request: {
      type: 'IntentRequest',
      dialogState: 'COMPLETED',
      requestId,
      timestamp,
      locale,
      intent,
    },
  };
}

/** Whether a directive shows something. */
const isScreen = ({ type }: Directive): boolean => /^Alexa\.Presentation\.APLT?\./.test(type);

/** An answer with a screen of ours in place of the skill's, of whichever kind the device has. */
function drawn(answer: ResponseEnvelope, interfaces: object): ResponseEnvelope {
  const directives = (answer.response.directives ?? []).filter((each) => !isScreen(each));
  const name = directives.length === 0 ? 'A question' : 'A part';
  const drawings = [
    ...('Alexa.Presentation.APL' in interfaces ? [{ type: 'APL', document: DOCUMENT }] : []),
    ...('Alexa.Presentation.APLT' in interfaces ? [{ type: 'APLT', document: CHARACTERS }] : []),
  ].map(({ type, document }) => ({
    type: `Alexa.Presentation.${type}.RenderDocument`,
    token: name,
    document,
    datasources: { screen: { name, opening: 'GO' } },
  }));
  const all = [...(drawings as unknown as Directive[]), ...directives];
  return { ...answer, response: { ...answer.response, directives: all } };
}

/** Puts a simple screen on every answer of the skill that may have one: what is tried is the page, not the skill's screens. */
export const drawing: AroundSkill = (skill) => async (envelope) => {
  const answer = await skill(asSaid(envelope));
  const interfaces = envelope.context.System.device?.supportedInterfaces ?? {};
  const isQuestion = /^(Launch|Intent)Request$|UserEvent$/.test(envelope.request.type);
  return isQuestion ? drawn(answer, interfaces) : answer;
};
