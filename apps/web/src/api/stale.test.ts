import { endpoints } from '@roster/contract/machinery/endpoints';
import { QueryClient } from '@tanstack/react-query';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { invalidate, q, setAnswer } from './queries.ts';
import { stale } from './stale.ts';

const root = new URL('..', import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }));
const naming = (endpoint: string, hooks: string) =>
  sources.filter(({ text }) => new RegExp(`\\b(${hooks})\\(\\s*${endpoint}\\b`).test(text));

const reads = endpoints.filter(({ method, produces }) => method === 'GET' && !produces);
const asked = reads.filter(({ name }) => naming(name, 'q|qRead|useList').length > 0 || isChosen(name));

/** One of several that a hook takes by what it is for. */
function isChosen(endpoint: string): boolean {
  return sources.some(({ text }) => new RegExp(`\\w+: ${endpoint},\\n`).test(text));
}

describe('the table of what a change makes stale', () => {
  test('has every change of the contract, and nothing else', () => {
    const changes = endpoints.filter(({ method }) => method !== 'GET').map(({ name }) => name);
    expect(Object.keys(stale).sort()).toEqual(changes.sort());
  });

  test('names every answer that a screen asks for; a new one stays as it is until someone says what changes it', () => {
    expect(asked.length).toBeGreaterThan(25);
    const named = new Set<string>(Object.values(stale).flat());
    const never = asked.map(({ name }) => name).filter((name) => !named.has(name));
    // Records of what happened, which their lists show when they are opened; what devices report; what a folder holds;
    // and what the server was started with.
    expect(never.sort()).toEqual([
      'getStartWarnings',
      'getUsageByDay',
      'listAuditEvents',
      'listOperatedDownloads',
      'listOwnSignIns',
      'listPlatformEvents',
      'listUsage',
    ]);
  });

  test('names only what a screen asks for', () => {
    const names = asked.map(({ name }) => name);
    expect([...new Set<string>(Object.values(stale).flat())].filter((name) => !names.includes(name))).toEqual(
      [],
    );
  });
});

describe('after a change', () => {
  test.each(Object.entries(stale))(
    '%s asks again for every answer of its row, and for no other',
    (_, names) => {
      const client = new QueryClient();
      const all = reads.flatMap((endpoint) => [q(endpoint, {}), q(endpoint, { query: { cursor: 'next' } })]);
      for (const query of all) setAnswer<unknown>(client, query, { shown: true });
      void invalidate(client, names);
      const again = all.filter(({ queryKey }) => client.getQueryState(queryKey)?.isInvalidated);
      const expected = all.filter(({ queryKey }) => (names as readonly unknown[]).includes(queryKey[0]));
      expect(again.map(({ queryKey }) => queryKey)).toEqual(expected.map(({ queryKey }) => queryKey));
    },
  );

  test('what it answered itself is shown, and not asked for again', () => {
    const client = new QueryClient();
    const [reading] = reads;
    if (!reading) throw new Error('no endpoint reads');
    const [mine, other] = [q(reading, { params: { id: 'mine' } }), q(reading, { params: { id: 'other' } })];
    for (const query of [mine, other]) setAnswer<unknown>(client, query, { shown: true });
    void invalidate(client, [reading.name as never], mine);
    expect(client.getQueryState(mine.queryKey)?.isInvalidated).toBe(false);
    expect(client.getQueryState(other.queryKey)?.isInvalidated).toBe(true);
  });
});
