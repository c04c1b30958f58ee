import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { endpoints } from '@roster/contract/machinery/endpoints';
import { describe, expect, test } from 'vitest';
import { givenProduct } from './given-account.ts';
import { pathOf } from './send.ts';
import type { Browser } from './given-roster.ts';

// Whatever a client without a session sends, the answer is small.

let nobody: Browser;
let base: string;

givenProduct((given) => {
  nobody = given.nobody;
  base = given.roster.base;
});

const smallBytes = 12_000;
const anonymous = endpoints
  .filter(({ access }) => access === 'public')
  .map((one) => [one.name, one] as const);
const long = 'x'.repeat(100_000);
const manyKeys = Object.fromEntries(Array.from({ length: 20_000 }, (_, nth) => [`key${nth}`, 1]));
const withLongKeys = Object.fromEntries(
  Array.from({ length: 60 }, (_, nth) => [`${nth}${'k'.repeat(4_000)}`, 1]),
);
const fieldNames = ['email', 'password', 'token', 'text', 'subject', 'name', 'message', 'language'];
const longValues = Object.fromEntries(fieldNames.map((name) => [name, long.slice(0, 25_000)]));

const bodies: [string, unknown, number[]][] = [
  ['a huge body', { email: 'x'.repeat(2_000_000) }, [413]],
  ['20,000 unknown keys', manyKeys, [422]],
  ['keys of 4,000 characters', withLongKeys, [422]],
  ['long strings', longValues, [422]],
  ['a list instead of fields', Array.from({ length: 20_000 }, () => 1), [422]],
];

/** Well-formed ids of nothing: a malformed one is answered before the body is read. */
const anyIds = ({ path }: Endpoint) =>
  Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, '00000000-0000-7000-8000-000000000000']),
  );

describe.each(anonymous)('%s', (_name, endpoint) => {
  test.each(bodies)('answers %s with a few bytes', async (_what, body, statuses) => {
    const path = pathOf(endpoint, { path: anyIds(endpoint) });
    if (endpoint.method === 'GET' || !endpoint.body) return;
    const answer = await nobody.post(path, body);
    expect(statuses).toContain(answer.status);
    expect(answer.text.length).toBeLessThan(smallBytes);
  });

  test('answers a long path and many headers with a few bytes', async () => {
    const path = pathOf(endpoint, { path: {} });
    const headers = Object.fromEntries(Array.from({ length: 90 }, (_, nth) => [`x-header-${nth}`, 'value']));
    for (const [url, more] of [
      [`${path}?${'q'.repeat(8_000)}=1`, {}],
      [`${path}/${'p'.repeat(8_000)}`, {}],
      [path, headers],
    ] as const) {
      const reply = await fetch(`${base}${url}`, { method: endpoint.method, headers: more });
      expect((await reply.text()).length).toBeLessThan(smallBytes);
    }
  });
});
