import { endpoints } from '@roster/contract/machinery/endpoints';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// X6: the second of two editors sees the value of the first beside their own, in every form that carries a version.

const root = new URL('..', import.meta.url).pathname;
const screens = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }));

const edits = endpoints.filter(({ method }) => method === 'PATCH');
const codes = [...new Set(edits.flatMap(({ refusals }) => refusals))].filter((code) =>
  code.endsWith('.changedMeanwhile'),
);

test.each(codes)('%s is answered with the choice between both values', (code) => {
  const forms = screens.filter(({ text }) => text.includes(`'${code}'`));
  expect(forms.map(({ name }) => name)).not.toEqual([]);
  expect(forms.filter(({ text }) => !text.includes('<TheirChanges')).map(({ name }) => name)).toEqual([]);
});

test('every form with a version is among them', () => {
  const versioned = edits.filter(({ body }) =>
    JSON.stringify(body?.toJSONSchema({ io: 'input' })).includes('"version"'),
  );
  expect(versioned.length).toBe(codes.length);
});
