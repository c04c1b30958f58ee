import { describe, expect, test } from 'vitest';
import { placeOf } from './folder/place.ts';
import { originOf } from './portal/portal.ts';
import { hasBrowser } from './sign-in/machine.ts';
import { takeTime } from './demo/take-time.ts';

describe('the folder of the tool', () => {
  test.each([
    [{ ROSTER_HOME: '/here', XDG_CONFIG_HOME: '/there' }, 'linux', '/here'],
    [{ XDG_CONFIG_HOME: '/there' }, 'linux', '/there/roster'],
    [{}, 'linux', /\/\.config\/roster$/],
    [{ APPDATA: '/roaming' }, 'win32', '/roaming/roster'],
  ] as const)('by %j on %s is %s', (env, platform, place) => {
    expect(placeOf(env, platform)).toMatch(place);
  });
});

describe('whether a browser can open', () => {
  test.each([
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{}, 'linux', false],
    [{ DISPLAY: ':0', SSH_CONNECTION: 'from' }, 'linux', false],
    [{}, 'darwin', true],
    [{ SSH_TTY: '/dev/pts/1' }, 'darwin', false],
    [{}, 'win32', true],
  ] as const)('by %j on %s: %s', (env, platform, expected) => {
    expect(hasBrowser(env, platform)).toBe(expected);
  });
});

describe('the address of a portal', () => {
  test.each([
    ['https://portal.example.org/some/page', 'https://portal.example.org'],
    ['portal.example.org', 'https://portal.example.org'],
    ['HTTPS://Portal.Example.org:8443/', 'https://portal.example.org:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('%s is %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });

  test.each([
    '',
    'http://portal.example.org',
    'ftp://portal.example.org',
    'http://localhost.example.org',
    'no address',
  ])('is not "%s"', (address) => {
    expect(() => originOf(address)).toThrow('portalInvalid');
  });
});

describe('the clock of the demo', () => {
  test.each([
    [['status'], ['status'], 0],
    [['status', '--at', '+6d', '--json'], ['status', '--json'], 6 * 86_400_000],
    [['--at', '-2h', 'status'], ['status'], -7_200_000],
    [['run', 'p', '--', 'x', '--at', '+6d'], ['run', 'p', '--', 'x', '--at', '+6d'], 0],
    [['status', '--at', '1970-01-01T00:00:10Z'], ['status'], 9_000],
  ])('%j leaves %j and shifts by %d', (typed, args, shift) => {
    expect(takeTime(typed, 1_000)).toEqual({ args, shift });
  });

  test('refuses what is no time', () => {
    expect(() => takeTime(['--at', 'soon'], 0)).toThrow('--at takes');
  });
});
