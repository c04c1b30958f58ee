import { expect, test } from 'vitest';
import { decideResendMail } from './operator-mails.ts';

const decide = (mail: { failed: boolean; linkEnded: boolean }) =>
  decideResendMail('m', new Map([['m', mail]]));

test('only an email that failed, and whose link still means something, is sent again', () => {
  expect(decide({ failed: true, linkEnded: false })).toBeNull();
  expect(decide({ failed: false, linkEnded: false })).toBe('mails.notFailed');
  expect(decide({ failed: true, linkEnded: true })).toBe('mails.linkEnded');
  expect(decideResendMail('other', new Map())).toBe('mails.notFound');
});
