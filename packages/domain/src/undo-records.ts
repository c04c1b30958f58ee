import type { MembershipChange, RolesBeforeAndAfter } from './undo.ts';
import type { LockReason } from './users.ts';

/** A lock as it was before it was cleared. Times are texts, since records are kept as JSON. */
export type ClearedLock = {
  userId: string;
  reason: LockReason;
  accountId: string | null;
  note: string | null;
  lockedBy: string | null;
  lockedAt: string;
};

export type ClearedUser = { id: string; before: readonly LockReason[]; after: readonly LockReason[] };
export type DutyBefore = { id: string; userId: string; country: string | null; since: string };

type Unlocking = { act: 'unlock'; users: ClearedUser[]; locks: ClearedLock[]; requests: string[] };
type RoleChanging = { act: 'roles'; users: RolesBeforeAndAfter[]; requests: string[] };
type CountryChange = { act: 'country'; id: string; before: string | null; after: string | null };

/** What is kept of a change so that it can be taken back: what was there before, and what the change made of it. */
export type UndoRecord =
  | { act: 'lock'; users: string[] }
  | Unlocking
  | RoleChanging
  | { act: 'groups'; users: MembershipChange[] }
  | { act: 'contacts'; before: DutyBefore | null; after: Omit<DutyBefore, 'since'> | null }
  | {
      act: 'request';
      requestId: string;
      /** What granting it changed; null if it was declined. */
      granted: Unlocking | RoleChanging | CountryChange | null;
    };
export type UndoRecordOf<Act extends UndoRecord['act']> = Extract<UndoRecord, { act: Act }>;
