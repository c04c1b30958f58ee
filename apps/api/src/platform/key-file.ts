import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './settings/env.ts';

/** What the sentences to the person who starts the server call the secrets of a file. */
export type Called = { one: string; many: string };

const shortest = 32;

/** One secret a line, the newest first; empty lines and comments are left out, and so are lines that `isOther` knows. */
export function readKeyFile(
  file: string,
  called: Called,
  isOther: (line: string) => boolean = () => false,
): { secrets: string[]; others: string[] } {
  const lines = read(file, called)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const secrets = lines.filter((line) => !isOther(line));
  if (secrets.some((line) => line.length < shortest))
    refuse(`${file} has a key of fewer than ${shortest} characters.`);
  if (secrets.length === 0) refuse(`${file} holds no key.`);
  return { secrets, others: lines.filter(isOther) };
}

/** Made at the first start, readable by its owner only; never overwritten. Returns its path. */
export function makeKeyFile(folder: string, name: string, { one }: Called): string {
  const file = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!there) refuse(`${one} cannot be written to ${file}: ${reasonOf(error)}.`);
  }
  return file;
}

function read(file: string, { many }: Called): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return refuse(`${many} cannot be read from ${file}: ${reasonOf(error)}.`);
  }
}

function refuse(sentence: string): never {
  throw new StartupError(sentence);
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
