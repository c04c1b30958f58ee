import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('X6: a person is named by full_name and fullName alone, so that one name is shown without a blank beside it', () => {
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'packages'],
    {
      encoding: 'utf8',
    },
  );
  const sources = files
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|spec)\.tsx?$/.test(file));
  const byHand = /first_?name[^\n]{0,12}(\|\| ' ' \|\||\} \$\{|\+ ' ' \+)/i;
  const found = sources.filter((file) => byHand.test(readFileSync(file, 'utf8')));
  expect(found).toEqual(['packages/domain/src/names.ts']);
});
