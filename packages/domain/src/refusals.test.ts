import { expect, test } from 'vitest';
import { refusalCodes } from './refusals.ts';

test('a refusal is declared by one feature only', () => {
  expect(refusalCodes.filter((code, at) => refusalCodes.indexOf(code) !== at)).toEqual([]);
});
