import type { SignInAttempt } from '@roster/contract/users';
import type { MailState } from '@roster/domain/operator-mails';
import type * as z from 'zod';
import type { List } from '../../platform/lists/index.ts';
import { type Prisma, sql } from '../../platform/postgres/index.ts';

type SignInResult = z.output<typeof SignInAttempt>['result'];
type Scope = { accountId: string; userId: string };

/** A5: only what belongs to this account, and only while the user does. */
export async function isMember(prisma: Prisma, { accountId, userId }: Scope): Promise<boolean> {
  const client = await prisma.get();
  return (await client.user.count({ where: { id: userId, accountId } })) === 1;
}

const newestFirst = (column: string) => ({
  order: [
    { expression: column, type: 'timestamptz' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'desc' as const,
});

export type SignInRow = {
  id: string;
  at: Date;
  result: SignInResult;
  device: string;
  times: number;
  since: Date | null;
};

export const signInList = ({ accountId, userId }: Scope): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select id, at, result, device, times, since from sign_in_attempts
            where user_id = ${userId} and account_id = ${accountId}`,
  ...newestFirst('at'),
});

export type SessionRow = { id: string; started_at: Date; last_seen_at: Date; device: string };

export const sessionList = ({ userId }: Scope, now: Date): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select id, started_at, last_seen_at, device from sessions
            where user_id = ${userId} and ends_at > ${now} and idle_ends_at > ${now}`,
  // Not by the time it was last seen, which can change between two pages.
  ...newestFirst('started_at'),
});

export type MailRow = {
  id: string;
  queued_at: Date;
  sent_at: Date | null;
  template: string;
  state: MailState;
};

export const mailList = ({ accountId, userId }: Scope): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select id, queued_at, sent_at, template, state from mails
            where user_id = ${userId} and account_id = ${accountId}`,
  ...newestFirst('queued_at'),
});
