import { describe, expect, test } from 'vitest';
import { decideMails, mailAllowances, mailboxOf, type MailRecipient } from './mail-allowances.ts';

const to = (address: string, facts: Partial<MailRecipient> = {}): MailRecipient => ({
  id: address,
  address,
  repeated: false,
  own: false,
  sentToMailbox: 0,
  ...facts,
});
const { invitation, news } = mailAllowances;

describe('a mailbox', () => {
  test.each([
    ['ana@harbor.example', 'ana@harbor.example'],
    ['ana+news@harbor.example', 'ana@harbor.example'],
    ['ana+a+b@harbor.example', 'ana@harbor.example'],
    ['Ana+News@Harbor.example', 'ana@harbor.example'],
    // Nothing but a tag: there is no mailbox to go back to.
    ['+news@harbor.example', '+news@harbor.example'],
    ['ana@harbor+x.example', 'ana@harbor+x.example'],
  ])('of %s is %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });
});

test('a mail that was asked for a moment ago is not sent twice', () => {
  expect(decideMails([to('a@x.example', { repeated: true })], 0, invitation)).toEqual({
    queued: [],
    repeated: ['a@x.example'],
    heldBack: [],
  });
});

test('a mailbox that got its share within the hour gets no more', () => {
  const sentToMailbox = invitation.perMailbox;
  expect(decideMails([to('a@x.example', { sentToMailbox })], 0, invitation).heldBack).toEqual([
    'a@x.example',
  ]);
  expect(
    decideMails([to('a@x.example', { sentToMailbox: sentToMailbox - 1 })], 0, invitation).queued,
  ).toHaveLength(1);
});

test('what others asked for uses up nothing of what the owner can ask for', () => {
  expect(mailAllowances.passwordReset.perOwner).toBeGreaterThan(mailAllowances.passwordReset.perMailbox);
  const own = to('a@x.example', { own: true, sentToMailbox: 0 });
  expect(
    decideMails([own], mailAllowances.passwordReset.perAccount, mailAllowances.passwordReset).queued,
  ).toEqual(['a@x.example']);
});

test('the tags of one mailbox count together, also within one call', () => {
  const tags = Array.from({ length: 40 }, (_, nth) => to(`ana+${nth}@x.example`));
  const { queued, heldBack } = decideMails(tags, 0, invitation);
  expect([queued.length, heldBack.length]).toEqual([invitation.perMailbox, 40 - invitation.perMailbox]);
});

test('an account has a share of its own', () => {
  const many = Array.from({ length: 3 }, (_, nth) => to(`person.${nth}@x.example`));
  expect(decideMails(many, invitation.perAccount - 2, invitation).heldBack).toEqual(['person.2@x.example']);
  expect(decideMails(many, 1_000_000, news).heldBack).toEqual([]);
});
