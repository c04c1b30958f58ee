import type { RoleKey } from '@roster/domain/roles';

// The expected behavior, stated a second time and differently: plain state, plain rules, no SQL.

export type AccountIndex = 0 | 1;
export type ModelRole = Extract<
  RoleKey,
  'download' | 'betaSoftware' | 'coAdministrator' | 'accountAdministrator'
>;

export type ModelPerson = {
  /** Null if the address is unknown. */
  known: null | {
    account: AccountIndex | null;
    roles: Set<ModelRole>;
    locks: Set<'administrator' | 'unaffiliated'>;
    grouped: boolean;
    /** Whether they hold a license of their account. */
    licensed: boolean;
    hasPassword: boolean;
    waitsFor: AccountIndex | null;
  };
  /** What each account kept of them; null if they were never here, or were restored. */
  kept: [Kept | null, Kept | null];
};
type Kept = { roles: Set<ModelRole>; grouped: boolean; licensed: boolean; locked: boolean };

/** Each account has one entitlement with this many licenses, and its term runs or has ended. */
export const licensesEach = 2;
export type Model = { people: ModelPerson[]; ended: [boolean, boolean] };

export type Command =
  | {
      do:
        | 'add'
        | 'addToAccount'
        | 'lock'
        | 'unlock'
        | 'remove'
        | 'restore'
        | 'approve'
        | 'invite'
        | 'group'
        | 'ungroup'
        | 'wait'
        | 'assign'
        | 'return'
        | 'expire'
        | 'renew';
    }
  | { do: 'reassign'; to: number }
  | { do: 'give' | 'take'; role: ModelRole };
/** The actor: an Account Administrator, or a Co-Administrator of one of the two accounts. */
export type Step = {
  at: AccountIndex;
  as: 'accountAdministrator' | 'coAdministrator';
  person: number;
  command: Command;
};

/** Applies the step to the model, and returns the expected refusal, or null if it is allowed. */
export function expectStep(model: Model, step: Step): string | null {
  const { at, as, command } = step;
  const person = model.people[step.person] as ModelPerson;
  const { known } = person;
  const free = () => licensesEach - model.people.filter(({ known: one }) => licensedAt(one, at)).length;
  const mine = known?.account === at ? known : null;
  const protectedFrom = mine?.roles.has('accountAdministrator') && as === 'coAdministrator';

  switch (command.do) {
    case 'wait':
      if (known && known.account === null && known.waitsFor === null) known.waitsFor = at;
      return null;
    case 'add':
      if (known) return refusalOfAdding(known, at) ?? 'users.existsUnaffiliated';
      person.known = {
        account: at,
        roles: new Set(),
        locks: new Set(),
        grouped: false,
        licensed: false,
        hasPassword: false,
        waitsFor: null,
      };
      return null;
    case 'addToAccount': {
      if (!known) return 'users.notRegistered';
      const refusal = refusalOfAdding(known, at);
      if (refusal) return refusal;
      Object.assign(known, { account: at, roles: new Set(), grouped: false, waitsFor: null });
      return null;
    }
    case 'approve': {
      if (known?.waitsFor !== at) return 'approvals.notFound';
      Object.assign(known, { account: at, roles: new Set(), grouped: false, waitsFor: null });
      return null;
    }
    case 'restore': {
      const kept = person.kept[at];
      if (known?.account === at) return 'users.alreadyMember';
      if (!known || !kept) return 'users.notRestorable';
      if (known.account !== null) return 'users.joinedElsewhere';
      if (kept.roles.has('accountAdministrator') && as === 'coAdministrator')
        return 'roles.administratorOnlyByAdministrator';
      // D5: a license only if one is free whose term has not ended.
      const licensed = kept.licensed && !model.ended[at] && free() > 0;
      Object.assign(known, {
        account: at,
        roles: new Set(kept.roles),
        grouped: kept.grouped,
        licensed,
        waitsFor: null,
      });
      known.locks.delete('unaffiliated');
      if (kept.locked) known.locks.add('administrator');
      person.kept[at] = null;
      return null;
    }
    case 'expire':
    case 'renew':
      model.ended[at] = command.do === 'expire';
      return null;
    case 'assign':
      if (model.ended[at]) return 'licenses.termEnded';
      if (!mine) return 'users.notFound';
      if (protectedFrom) return 'users.administratorProtected';
      if (mine.licensed) return 'licenses.alreadyHeld';
      if (free() === 0) return 'licenses.noneFree';
      mine.licensed = true;
      return null;
    case 'return':
      if (!mine?.licensed) return 'licenses.notFound';
      if (protectedFrom) return 'users.administratorProtected';
      mine.licensed = false;
      return null;
    case 'reassign': {
      if (!mine?.licensed) return 'licenses.notFound';
      if (model.ended[at]) return 'licenses.termEnded';
      if (protectedFrom) return 'users.administratorProtected';
      const other = model.people[command.to]?.known;
      if (other?.account !== at) return 'users.notFound';
      if (other.roles.has('accountAdministrator') && as === 'coAdministrator')
        return 'users.administratorProtected';
      if (other.licensed) return 'licenses.alreadyHeld';
      mine.licensed = false;
      other.licensed = true;
      return null;
    }
    // These are for members.
    case 'lock':
    case 'unlock':
    case 'remove':
    case 'invite':
    case 'group':
    case 'ungroup':
    case 'give':
    case 'take':
      break;
  }
  if (!mine) return 'users.notFound';
  if (protectedFrom) return 'users.administratorProtected';

  switch (command.do) {
    case 'lock':
      if (mine.locks.has('administrator')) return 'users.alreadyLocked';
      mine.locks.add('administrator');
      return null;
    case 'unlock':
      if (mine.locks.size === 0) return 'users.notLocked';
      mine.locks.clear();
      return null;
    case 'remove':
      person.kept[at] = {
        roles: new Set(mine.roles),
        grouped: mine.grouped,
        licensed: mine.licensed,
        locked: mine.locks.has('administrator'),
      };
      Object.assign(mine, {
        account: null,
        roles: new Set(),
        grouped: false,
        licensed: false,
        locks: new Set(['unaffiliated']),
      });
      return null;
    case 'invite':
      return !mine.hasPassword && mine.locks.size === 0 ? null : 'users.notInvited';
    case 'group':
    case 'ungroup': {
      const wanted = command.do === 'group';
      if (mine.grouped === wanted) return 'groups.nothingToChange';
      mine.grouped = wanted;
      return null;
    }
    case 'give':
    case 'take': {
      const { role } = command;
      const after = new Set(mine.roles);
      if (command.do === 'give')
        for (const one of role === 'betaSoftware' ? (['download', role] as const) : [role]) after.add(one);
      else
        for (const one of role === 'download' ? (['betaSoftware', role] as const) : [role]) after.delete(one);
      if (
        after.has('accountAdministrator') &&
        !mine.roles.has('accountAdministrator') &&
        as === 'coAdministrator'
      )
        return 'roles.administratorOnlyByAdministrator';
      if (after.size === mine.roles.size) return 'roles.nothingToChange';
      mine.roles = after;
      return null;
    }
  }
}

const licensedAt = (known: ModelPerson['known'], at: AccountIndex) => known?.account === at && known.licensed;

function refusalOfAdding(known: NonNullable<ModelPerson['known']>, at: AccountIndex): string | null {
  if (known.account === at) return 'users.alreadyMember';
  if (known.waitsFor === at) return 'users.awaitingApproval';
  return known.account === null ? null : 'users.inOtherAccount';
}
