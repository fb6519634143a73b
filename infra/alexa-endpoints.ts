/** The parts of the world in which Alexa distinguishes endpoints: North America, Europe with India, the Far East. */
export const ENDPOINT_AREAS = ['NA', 'EU', 'FE'] as const;
export type EndpointArea = (typeof ENDPOINT_AREAS)[number];

/** For an area, the ARN of the function that answers there. */
export type AreaEndpoints = Readonly<Partial<Record<EndpointArea, string>>>;

/** The regions whose functions Alexa calls, with the area that each is for. */
export const ALEXA_REGIONS: Readonly<Record<string, EndpointArea>> = {
  'us-east-1': 'NA',
  'eu-west-1': 'EU',
  'us-west-2': 'FE',
  'ap-northeast-1': 'FE',
};

/** The endpoints of other regions, given as `--context endpointEU=arn:aws:lambda:…`. */
export function readAreaEndpoints(context: (name: string) => unknown): AreaEndpoints {
  const given = ENDPOINT_AREAS.map((area) => [area, context(`endpoint${area}`)] as const);
  return Object.fromEntries(given.filter(([, arn]) => typeof arn === 'string' && arn !== ''));
}
