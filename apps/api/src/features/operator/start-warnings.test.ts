import { startWarnings, startWarningCodes } from '@roster/domain/start-warnings';
import { expect, test } from 'vitest';
import { sentenceOf } from '../../platform/settings/start-warnings.ts';
import { givenProduct } from '../../testing/given-account.ts';
import type { Roster } from '../../testing/given-roster.ts';

// What the start warned about is on the operator’s page, too.

const warnings = startWarningCodes.map((code) => ({
  code,
  values: Object.fromEntries(startWarnings[code].map((name) => [name, `value of ${name}`])),
}));

let roster: Roster;
givenProduct((given) => ({ roster } = given), { warnings });

test.each(warnings)(
  'the operator reads the warning $code of the start, and no one else does',
  async (one) => {
    const { body } = await (
      await roster.browserOf(await roster.person({ operator: true }))
    ).get('/operator/start-warnings');
    expect(body['warnings']).toContainEqual(one);
    const member = await roster.browserOf(await roster.person({ account: await roster.account() }));
    expect((await member.get('/operator/start-warnings')).status).toBe(403);
  },
);

test.each(warnings)('the sentence of $code in the log is whole, and holds all its values', (one) => {
  const sentence = sentenceOf(one);
  expect(sentence).toMatch(/^[^{}]+[.?]$/);
  for (const value of Object.values(one.values)) expect(sentence).toContain(value);
});
