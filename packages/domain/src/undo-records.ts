import type { EntitlementCountryChange, MembershipChange, RolesBeforeAndAfter } from './undo.ts';
import type { ExceptionEffect } from './exceptions.ts';
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
/** A duty that was added, handed over, or ended. */
export type DutyChange = { before: DutyBefore | null; after: Omit<DutyBefore, 'since'> | null };

/** An exception as it was before it ended. */
export type EndedException = {
  id: string;
  userId: string;
  productId: string | null;
  effect: ExceptionEffect;
  reason: string;
  endsOn: string | null;
  createdBy: string | null;
  createdAt: string;
  version: number;
};
/** Exceptions that were made, and those that ended for them. */
export type ExceptionChange = { made: { id: string; userId: string }[]; ended: EndedException[] };

type Unlocking = {
  act: 'unlock';
  users: ClearedUser[];
  locks: ClearedLock[];
  requests: string[];
  /** The denials that ended with it. */
  exceptions?: ExceptionChange;
};
type RoleChanging = { act: 'roles'; users: RolesBeforeAndAfter[]; requests: string[] };
type CountryChanging = { act: 'country'; users: EntitlementCountryChange[]; requests: string[] };

/** What is kept of a change so that it can be taken back: what was there before, and what the change made of it. */
export type UndoRecord =
  | {
      act: 'lock';
      users: string[];
      /** What *also deny access* changed. */
      exceptions?: ExceptionChange;
    }
  | Unlocking
  | RoleChanging
  | { act: 'groups'; users: MembershipChange[] }
  | { act: 'entitlementCountry'; users: EntitlementCountryChange[]; requests: string[] }
  | { act: 'contacts'; duties: DutyChange[] }
  | ({ act: 'exceptions' } & ExceptionChange)
  | ({ act: 'endExceptions' } & ExceptionChange)
  | {
      act: 'request';
      /** Several that were answered together, or one. */
      requestIds: string[];
      /** What granting them changed; null if they were declined. */
      granted: (Unlocking | RoleChanging | CountryChanging)[] | null;
    };
export type UndoRecordOf<Act extends UndoRecord['act']> = Extract<UndoRecord, { act: Act }>;
