import { readFileSync } from 'node:fs';
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
