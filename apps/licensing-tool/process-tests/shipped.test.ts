import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtinModules } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenTool, type GivenTool } from './given-tool.ts';

// The file that people download, alone in a folder: nothing of the project is beside it.

let tool: GivenTool;
let folder: string;
let text: string;
beforeAll(async () => {
  tool = await givenTool();
  folder = mkdtempSync(join(tmpdir(), 'downloaded-'));
  copyFileSync(tool.shipped, join(folder, 'roster-licensing.mjs'));
  text = readFileSync(tool.shipped, 'utf8');
});
afterAll(() => {
  tool.remove();
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['roster-licensing.mjs', ...args], {
    cwd: folder,
    env: { HOME: folder, ...env },
    encoding: 'utf8',
  });

describe('the file that is shipped', () => {
  test('needs nothing but Node', () => {
    const imported = [...text.matchAll(/\bfrom\s*"([^"]+)"|\bimport\s*\(?"([^"]+)"/g)].map(
      ([, a, b]) => a ?? b,
    );
    expect(imported.length).toBeGreaterThan(5);
    const known = builtinModules.flatMap((name) => [name, `node:${name}`]);
    expect(imported.filter((name) => !known.includes(name ?? ''))).toEqual([]);
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(text.length).toBeLessThan(300_000);
  });

  test('has no clock that can be set: no option and no variable of the environment', () => {
    const demo = readFileSync(tool.demo, 'utf8');
    expect(demo).toContain('"--at"');
    expect(text).not.toContain('"--at"');
    expect(text).not.toMatch(/takeTime|shiftOf|FAKE|MOCK/i);
    // It reads the clock of the machine in one place for everything that it decides.
    expect(text.match(/start\(process\.argv\.slice\(2\),\s*\(\)\s*=>\s*Date\.now\(\)\)/g)).toHaveLength(1);
    const variables = [...text.matchAll(/\benv(?:\.(\w+)|\["(\w+)"\])/g)].map(([, a, b]) => a ?? b);
    expect([...new Set(variables)].sort()).toEqual([
      'APPDATA',
      'BROWSER',
      'DISPLAY',
      'HTTPS_PROXY',
      'LANG',
      'LC_ALL',
      'LC_MESSAGES',
      'NODE_USE_ENV_PROXY',
      'NO_PROXY',
      'ROSTER_HOME',
      'SSH_CONNECTION',
      'SSH_TTY',
      'WAYLAND_DISPLAY',
      'XDG_CONFIG_HOME',
      'https_proxy',
      'no_proxy',
    ]);
  });

  test('refuses the option of the demo as any other that does not exist', () => {
    expect(run(['status', '--at', '+6d'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('says its version and its commands', () => {
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { stdout, status } = run([]);
    expect(status).toBe(0);
    for (const command of ['sign-in', 'status', 'refresh', 'check', 'run', 'usage', 'sign-out', 'help'])
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  test.each([
    [{ LC_ALL: 'de_DE.UTF-8', LANG: 'es_ES.UTF-8' }, 'Befehle'],
    [{ LANG: 'es_MX.UTF-8' }, 'Comandos'],
    [{ LANG: 'C.UTF-8' }, 'Commands'],
  ])('X3: speaks the language of the system: %j', (env, word) => {
    expect(run(['help'], env).stdout).toContain(`\n${word}\n`);
  });

  test('X3: speaks the language that is asked for, also when it says no', () => {
    expect(run(['status', '--language', 'de']).stderr).toContain('niemand angemeldet');
    expect(run(['status', '--language', 'fr'])).toMatchObject({ status: 2 });
  });

  test.each([
    ['unknownCommand', ['chekc']],
    ['unknownOption', ['status', '--fast']],
    ['unknownOption', ['status', '--portal', 'https://x']],
    ['unknownOption', ['sign-in', '--portal']],
    ['productMissing', ['check']],
    ['unexpectedWord', ['check', 'Beam', 'Designer']],
    ['unexpectedWord', ['status', '--', 'ls']],
    ['portalMissing', ['sign-in', '--device']],
    ['portalInvalid', ['sign-in', '--portal', 'http://portal.example.org']],
    ['portalInvalid', ['sign-in', '--portal', 'https://user@portal.example.org']],
  ])('ends with 2 where something is typed wrongly: %s', (code, args) => {
    const [command = '', ...rest] = args;
    const { status, stdout } = run([command, '--json', ...rest]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ code, exitCode: 2 });
  });

  test('ends with 3 where no one is signed in, as a sentence for people and as JSON for scripts', () => {
    for (const command of [['status'], ['refresh'], ['check', 'Beam'], ['usage'], ['sign-out']]) {
      const { status, stdout, stderr } = run(command);
      expect([status, stdout, stderr]).toEqual([
        3,
        '',
        'No one is signed in on this device. Run “sign-in” first.\n',
      ]);
      expect(JSON.parse(run([...command, '--json']).stdout)).toMatchObject({
        code: 'notSignedIn',
        exitCode: 3,
      });
    }
    expect(run(['run', 'Beam', '--', 'true']).status).toBe(3);
  });
});
