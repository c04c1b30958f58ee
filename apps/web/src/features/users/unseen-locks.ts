import type { LockReason } from '@roster/domain/users';

type Found = { locks: readonly { reason: LockReason; note?: string | null | undefined }[] };

/** L2: a lock with a note, or one that came since the list was read: it is not taken away unseen. */
export const hasUnseenLock = ({ locks }: Found, listed: readonly LockReason[]): boolean =>
  locks.some(({ reason, note = null }) => note !== null || !listed.includes(reason));
