import { readFileSync } from 'node:fs';
import { languages } from '@roster/domain/languages';
import { toolWords } from '@roster/i18n/licensing-tool';
import { describe, expect, test } from 'vitest';
import { commands } from './commands/index.ts';
import { exits, reasons } from './outcome.ts';

const page = readFileSync('docs/licensing.md', 'utf8');

describe('docs/licensing.md', () => {
  test('lists every exit code', () => {
    const listed = [...page.matchAll(/^\| (\d) +\| /gm)].map(([, code]) => Number(code));
    expect(listed).toEqual(Object.values(exits));
  });

  test('names every command', () => {
    for (const name of commands.keys()) expect(page, name).toContain(`\`${name}`);
  });

  test('lists every reason that scripts may meet, beside its exit code', () => {
    const listed = new Map(
      [...page.matchAll(/^\| (\d) +\|[^|]*\|([^|]*)\|$/gm)].flatMap(([, code, names = '']) =>
        [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => [name, Number(code)] as const),
      ),
    );
    expect(Object.fromEntries(listed)).toEqual(reasons);
  });
});

test.each(languages)('X3: every reason has a sentence of its own in %s', (language) => {
  const said = Object.keys(reasons).map(
    (reason) => toolWords[language][`tool.no.${reason as keyof typeof reasons}`],
  );
  expect(new Set(said).size).toBe(said.length);
});
