import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs', '*.prisma', '*.css'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)) && !file.endsWith('plain-words.test.ts'));

/** Words that a reader has to translate, each with what to write instead. */
const riddles: [RegExp, string][] = [
  [/\b(whoever|whomever|somebody|anybody)\b/i, 'someone, anyone, or better the role: the user, the caller'],
  [/(?<!\b(for|by|of|from|with|to|users?|people|person) )\bwhom\b/i, 'the users who …'],
  [/(^\W*|[.;] )(null|false|true)(:| when\b)/i, 'Returns null if …; null if …'],
  [/\banswers? (null|false|true|the function|how many)\b/i, 'returns'],
  [/\b(anew|all the same|any more|let go)\b/i, 'again, anyway, no longer, removed'],
  [/\b(stands|lies) in\b/i, 'is in'],
  [/\b(is|are) told\b(?! apart)/i, 'gets an email; the answer says; is listed'],
  [/\bmeanwhile\b/i, 'since then, between two pages, while …'],
];

test('comments and test names are in plain English', () => {
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, nth) => wordsOf(file, line).map((words) => ({ where: `${file}:${nth + 1}`, words })))
      .flatMap(({ where, words }) =>
        riddles
          .filter(([riddle]) => riddle.test(words))
          .map(([, better]) => `${where} ${words.trim()} → ${better}`),
      ),
  );
  expect(found).toEqual([]);
});

/** The comment or the test name in a line, if there is one. */
function wordsOf(file: string, line: string): string[] {
  const comment = /^\s*(?:\/\/|\/?\*+|\{\/\*)(.*)$/.exec(line) ?? /\s\/\/ (.*)$/.exec(line);
  const name = /\.(test|spec)\.ts$/.test(file)
    ? /\b(?:test|describe)\b[^'"`]*['"`](.*)['"`],/.exec(line)
    : null;
  return [comment?.[1], name?.[1]].filter((words) => words !== undefined);
}
