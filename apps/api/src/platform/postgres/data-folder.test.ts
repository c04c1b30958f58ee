import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { takeDataFolder } from './data-folder.ts';

let folder: string;
const file = () => join(folder, 'roster.pid');
const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
  stdio: ['pipe', 'ignore', 'ignore'],
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-folder-'));
});
afterAll(() => other.kill());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file that names another program, also one of Node.js, does not keep Roster from starting', () => {
  for (const stale of [
    `${other.pid}`,
    `${other.pid} 1 another-boot`,
    `${process.ppid}`,
    '1',
    'nonsense',
    '',
  ]) {
    writeFileSync(file(), stale);
    const release = takeDataFolder(folder);
    expect(readFileSync(file(), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    release();
  }
});
