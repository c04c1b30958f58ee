import type { User } from '@roster/contract/users';
import type { IntlShape } from 'react-intl';
import type { Text } from '../words/text.ts';

type Locked = Pick<User, 'locks' | 'failedAttemptsUntil'>;

/** Why a user cannot sign in, by whom and when; each reason followed by its note (L2). */
export function lockSentences(user: Locked, { t, intl }: { t: Text; intl: IntlShape }): string[] {
  return [
    ...user.locks.flatMap(({ reason, at, byName, note }) => [
      t(lockSentence(reason, byName), { name: byName, date: intl.formatDate(at, { dateStyle: 'medium' }) }),
      ...(note ? [t('users.lockNote', { note })] : []),
    ]),
    ...(user.failedAttemptsUntil
      ? [t('users.failedAttemptsUntil', { time: intl.formatTime(user.failedAttemptsUntil) })]
      : []),
  ];
}

/** Leaving an account locks by itself, so there is never a name to say with it. */
export const lockSentence = (reason: User['locks'][number]['reason'], byName: string | null) =>
  byName !== null && reason !== 'unaffiliated'
    ? (`users.lockedBy.${reason}` as const)
    : (`users.lockedWhy.${reason}` as const);
