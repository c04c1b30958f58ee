import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const naming = (pattern: RegExp) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .filter((name) => pattern.test(readFileSync(`${root}/${name}`, 'utf8')));

describe('every call of a screen tells whether someone asked for it', () => {
  test('because all clients of the contract say so', () => {
    const clients = naming(/\bcreateCall\(/);
    expect(clients.length).toBeGreaterThan(1);
    const saying = naming(/\bcreateCall\((.*calls\)|[^;]*background: isBackground)/);
    expect(clients.filter((name) => !saying.includes(name))).toEqual([]);
    expect(naming(/background: isBackground/)).toContain('api/calls.ts');
  });

  test('and there is no other way to call the server', () => {
    const others = naming(/(?<![.\w])fetch\(|XMLHttpRequest|EventSource|WebSocket|sendBeacon/);
    expect(others.toSorted()).toEqual(['api/calls.ts', 'session/identity.ts']);
  });
});
