import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { endpoints } from '@roster/contract/machinery/endpoints';

test('the list of endpoints has every one that the subjects define', () => {
  const folder = new URL('../../contract/src/', import.meta.url);
  const defined = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/export const (\w+) = defineEndpoint\(/g),
    ])
    .map(([, name]) => name);
  expect(endpoints.map(({ name }) => name).toSorted()).toEqual(defined.toSorted());
});
