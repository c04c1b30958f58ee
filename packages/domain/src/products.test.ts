import { expect, test } from 'vitest';
import {
  decideEditProduct,
  decideEndProduct,
  decideNew,
  decideOfferProduct,
  featureKey,
} from './products.ts';

test('an edit of the catalogue keeps names unique and overwrites no one else’s change', () => {
  const product = { version: 3 };
  expect(decideEditProduct(product, { version: 3, nameTaken: false })).toBeNull();
  expect(decideEditProduct(product, { version: 3, nameTaken: true })).toBe('products.nameTaken');
  expect(decideEditProduct(product, { version: 2, nameTaken: false })).toBe('products.changedMeanwhile');
  expect(decideEditProduct(null, { version: 1, nameTaken: false })).toBe('products.notFound');
});

test('E1: an ended product is not bought until it is offered again, and each of the two is done once', () => {
  const offered = { version: 2, endedAt: null };
  const ended = { version: 2, endedAt: new Date(0) };
  expect([decideNew(offered), decideNew(ended), decideNew(null)]).toEqual([
    null,
    'products.ended',
    'products.notFound',
  ]);
  expect([decideEndProduct(offered, 2), decideEndProduct(ended, 2)]).toEqual([null, 'products.ended']);
  expect([decideOfferProduct(ended, 2), decideOfferProduct(offered, 2)]).toEqual([null, 'products.notEnded']);
  for (const decide of [decideEndProduct, decideOfferProduct])
    expect([decide(offered, 1), decide(ended, 1), decide(null, 1)]).toEqual([
      'products.changedMeanwhile',
      'products.changedMeanwhile',
      'products.notFound',
    ]);
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
