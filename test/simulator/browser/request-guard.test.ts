import { refusalOf } from '../../../simulator/browser/request-guard';

const PORT = 4711;
const OWN = { host: '127.0.0.1:4711', origin: 'http://127.0.0.1:4711' };

describe('a request to the page', () => {
  test.each(['127.0.0.1', 'localhost', '[::1]'])('is answered by the name %s', (name) => {
    const headers = { host: `${name}:4711`, origin: `http://${name}:4711` };

    expect(refusalOf({ method: 'GET', headers: { host: headers.host } }, PORT)).toBeNull();
    expect(refusalOf({ method: 'POST', headers }, PORT)).toBeNull();
  });

  test.each([
    ['another name that points here', { host: 'evil.example:4711' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['no name at all', {}],
  ])('is refused under %s', (_, headers) => {
    expect(refusalOf({ method: 'GET', headers }, PORT)?.status).toBe(403);
  });

  test.each([
    ['a page of another site', { ...OWN, origin: 'https://evil.example' }],
    ['a page without an origin', { ...OWN, origin: 'null' }],
    ['another port of this machine', { ...OWN, origin: 'http://127.0.0.1:3000' }],
    ['another name of this machine', { ...OWN, origin: 'http://localhost:4711' }],
    ['a picture on another site', { host: OWN.host, 'sec-fetch-site': 'cross-site' }],
  ])('is refused from %s', (_, headers) => {
    expect(refusalOf({ method: 'GET', headers }, PORT)?.status).toBe(403);
    expect(refusalOf({ method: 'POST', headers }, PORT)?.status).toBe(403);
  });

  test('that does something comes from the page itself', () => {
    expect(refusalOf({ method: 'POST', headers: { host: OWN.host } }, PORT)?.status).toBe(403);
  });

  test.each(['PUT', 'DELETE', 'OPTIONS'])('is not a %s', (method) => {
    expect(refusalOf({ method, headers: OWN }, PORT)?.status).toBe(405);
  });
});
