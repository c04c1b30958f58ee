import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportWords } from './exports.ts';
import { toolWords } from './licensing-tool.ts';
import { loadFrameWords, loadRecordWords, loadScreenWords } from './messages.ts';

const root = new URL('../../..', import.meta.url).pathname;
const sources = execFileSync('git', ['ls-files', 'apps', 'packages'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|spec)\.ts$|i18n\/src\/(en|de|es)\/|\/e2e\//.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'));

/** Ids as they are written, and those that are put together: `refusals.${code}` stands for all refusals. */
const written = new Set(
  sources.flatMap((text) => [...text.matchAll(/['"]([\w.-]+)['"]/g)].map(([, id = '']) => id)),
);
const partial = [
  ...new Set(
    sources.flatMap((text) => [...text.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].map(([, id = '']) => id)),
  ),
].flatMap((template) => {
  const parts = template.split(/\$\{[^}]*\}/);
  const isId = parts.every((part) => /^[\w.-]*$/.test(part)) && parts.some((part) => /\.\w|\w\./.test(part));
  return isId ? [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`)] : [];
});

/** The few ids of one word are names of fields. */
const isField = (id: string) => !id.includes('.') && sources.some((text) => text.includes(`.${id}`));
/** SQL puts `export.lock.` and a reason together. */
const isBegun = (id: string) => written.has(id.replace(/[^.]+$/, ''));
const isUsed = (id: string) =>
  written.has(id) || isBegun(id) || isField(id) || partial.some((pattern) => pattern.test(id));

// Emails are written by the names of their templates, which every-mail.test.ts sends all.
test('every sentence is said somewhere', async () => {
  const all = {
    ...(await loadFrameWords.en()),
    ...(await loadScreenWords.en()),
    ...(await loadRecordWords.en()),
    ...exportWords.en,
    ...toolWords.en,
  };
  expect(Object.keys(all).filter((id) => !isUsed(id))).toEqual([]);
});
