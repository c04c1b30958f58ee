import { languages } from '@roster/domain/languages';
import { usageRefusals } from '@roster/domain/usage';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../words.ts';
import { refusedLine } from './refused.ts';

const event = {
  id: 'event',
  policyId: 'policy',
  productId: 'beam',
  feature: null,
  startedAt: '2026-12-05T12:00:00Z',
  endedAt: '2026-12-05T13:00:00Z',
};
const held = { policy: { products: [{ id: 'beam', name: 'Beam Designer' }] } } as never;

describe.each(languages)('X3: a use that the portal did not count, in %s', (language) => {
  const lineOf = (code: string, isKept = false) =>
    refusedLine(wordsIn(language), held, { event, code, isKept });

  test.each(usageRefusals)('says which and why, in words: %s', (code) => {
    expect(lineOf(code)).toContain('Beam Designer');
    expect(lineOf(code)).not.toMatch(/usage\.|[{}]/);
  });

  test('says each reason in a sentence of its own, and that of a newer portal by its code', () => {
    const lines = usageRefusals.map((code) => lineOf(code));
    const all = [...lines, lineOf('usage.inTheFuture', true), lineOf('usage.new')];
    expect(new Set(all).size).toBe(all.length);
    expect(lineOf('usage.new')).toContain('usage.new');
  });
});
