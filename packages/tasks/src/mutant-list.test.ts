import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Part = { file: string; edits: [from: string, to: string][] };
type Mutant = Part & { name: string; also?: Part };

const root = join(import.meta.dirname, '../../..');
// Plain JavaScript, as everything that runs before anything is installed.
const { mutants } = (await import(new URL('mutant-list.mjs', import.meta.url).href)) as { mutants: Mutant[] };

test('every mutant fits the code: what it takes out is there, once', () => {
  const misfits = mutants.flatMap(({ name, also, ...part }) =>
    [part, ...(also ? [also] : [])].flatMap(({ file, edits }) => {
      const text = readFileSync(join(root, file), 'utf8');
      return edits.filter(([from]) => text.split(from).length !== 2).map(([from]) => `${name}: ${from}`);
    }),
  );
  expect(misfits).toEqual([]);
  expect(mutants.length).toBeGreaterThan(60);
});

test('no mutant edits a database function that a later migration replaces: its tests would stay green', () => {
  const migrations = readdirSync(join(root, 'prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ file: `prisma/migrations/${name}/migration.sql`, order: name }))
    .map((migration) => ({ ...migration, text: readFileSync(join(root, migration.file), 'utf8') }));
  const replaced = mutants.flatMap(({ name, also, ...part }) =>
    [part, ...(also ? [also] : [])].flatMap(({ file, edits }) => {
      const edited = migrations.find((migration) => migration.file === file);
      if (!edited) return [];
      return edits.flatMap(([from]) => {
        const it = enclosingFunction(edited.text, from);
        const later = migrations.find(
          ({ order, text }) => order > edited.order && it && text.includes(`function ${it}(`),
        );
        return later ? [`${name}: ${it} is replaced in ${later.file}`] : [];
      });
    }),
  );
  expect(replaced).toEqual([]);
});

/** The name of the function whose body holds the text, or null. */
function enclosingFunction(migration: string, text: string): string | null {
  const at = migration.indexOf(text);
  return (
    [...migration.matchAll(/create (?:or replace )?function (\w+)\(.*?as (\$\w*\$).*?\2/gs)].find(
      ({ index, 0: whole }) => index <= at && at < index + whole.length,
    )?.[1] ?? null
  );
}
