import { expect, test } from 'vitest';
import { lineOf, ProductForm } from './product-form.ts';

const read = (features: string, versions = '') =>
  ProductForm.safeParse({ name: 'Suite', description: '', features, versions });
const wrongLine = (features: string, versions = '') => {
  const { error } = read(features, versions);
  return lineOf(error?.issues[0]?.message);
};

test('features are read one per line, as a key and a name', () => {
  expect(read('export.dxf DXF export\n\n  3d-view   Views in 3D ', '2026\n2027').data).toMatchObject({
    features: [
      { key: 'export.dxf', name: 'DXF export' },
      { key: '3d-view', name: 'Views in 3D' },
    ],
    versions: ['2026', '2027'],
  });
});

test.each([
  ['a key in capitals', 'a First\nB Second', 2],
  ['no name', 'a First\n\nb', 3],
  ['a key twice', 'a First\na Again', 2],
])('%s is wrong in its line', (_what, features, line) => {
  expect(read(features).success).toBe(false);
  expect(wrongLine(features)).toBe(line);
});

test('a version that stands there twice is wrong in its line', () => {
  expect(wrongLine('', '2026\n2027\n2026')).toBe(3);
});
