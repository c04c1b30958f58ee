import { expect, test } from 'vitest';
import { decideEditProduct, featureKey } from './products.ts';

test('an edit of the catalogue keeps names unique and overwrites no one else’s change', () => {
  const product = { version: 3 };
  expect(decideEditProduct(product, { version: 3, nameTaken: false })).toBeNull();
  expect(decideEditProduct(product, { version: 3, nameTaken: true })).toBe('products.nameTaken');
  expect(decideEditProduct(product, { version: 2, nameTaken: false })).toBe('products.changedMeanwhile');
  expect(decideEditProduct(null, { version: 1, nameTaken: false })).toBe('products.notFound');
});

test.each([
  ['export', true],
  ['export.dxf', true],
  ['3d-view', true],
  ['Export', false],
  ['export dxf', false],
  ['-export', false],
  ['export.', false],
  ['', false],
])('“%s” is a key of a feature: %s', (key, is) => expect(featureKey.test(key)).toBe(is));
