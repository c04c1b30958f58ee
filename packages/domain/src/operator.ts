import { decideKnown, decideUnknown, type AddFacts } from './adding.ts';
import { canAdministratorsHelp } from './locks.ts';
import type { LockReason } from './users.ts';

export const operatorRefusals = [
  'accounts.notFound',
  'accounts.numberTaken',
  'accounts.alreadyClosed',
  'domains.taken',
  'domains.notFound',
  'users.notAffiliated',
  'users.isOperator',
  'users.staysLocked',
] as const;

/**
 * R3: the operator makes a member, an unaffiliated user or a new person an Account Administrator. A user who waits for
 * this account's approval joins by it.
 */
export function decideAppoint(
  account: { closed: boolean },
  facts: AddFacts,
): 'accounts.alreadyClosed' | NonNullable<ReturnType<typeof decideFirstAdministrator>> | null {
  return account.closed ? 'accounts.alreadyClosed' : decideFirstAdministrator(facts);
}

/** R3: the same for an account that is being created. */
export function decideFirstAdministrator({
  known,
  domain,
}: AddFacts): 'users.isOperator' | 'users.inOtherAccount' | 'users.domainOwnedByOther' | null {
  if (known?.operator) return 'users.isOperator';
  const refusal = known ? decideKnown(known, domain) : decideUnknown(domain);
  return refusal === 'users.alreadyMember' || refusal === 'users.awaitingApproval' ? null : refusal;
}

/** R3, L2: an appointment clears the locks that administrators clear. With another one, the account would still have nobody. */
export const decideAppointLocked = (reasons: readonly LockReason[]): 'users.staysLocked' | null =>
  canAdministratorsHelp(reasons) ? null : 'users.staysLocked';

/** S2: a closed account gets no domain: nobody can join it. Taking one away frees it for others. */
export function decideVerifyDomain(facts: {
  closed: boolean;
  takenByOther: boolean;
}): 'accounts.alreadyClosed' | 'domains.taken' | null {
  if (facts.closed) return 'accounts.alreadyClosed';
  return facts.takenByOther ? 'domains.taken' : null;
}

export type OperatedUser = {
  operator: boolean;
  affiliated: boolean;
  lockedByOperator: boolean;
  fulfillmentContact: boolean;
};

/** L3: what each operation on a user can be refused with; being the last administrator is no obstacle here (H4 follows). */
type Refusals = {
  lock: 'users.alreadyLocked';
  unlock: 'users.notLocked';
  release: 'users.notAffiliated' | 'users.isFulfillmentContact';
  erase: 'users.isFulfillmentContact';
};
export type Operation = keyof Refusals;
export type OperationRefusal<One extends Operation> = 'users.notFound' | 'users.isOperator' | Refusals[One];

const decideContact = ({ fulfillmentContact }: OperatedUser) =>
  fulfillmentContact ? 'users.isFulfillmentContact' : null;

const operations: { [One in Operation]: (user: OperatedUser) => Refusals[One] | null } = {
  lock: (user) => (user.lockedByOperator ? 'users.alreadyLocked' : null),
  unlock: (user) => (user.lockedByOperator ? null : 'users.notLocked'),
  release: (user) => (user.affiliated ? decideContact(user) : 'users.notAffiliated'),
  erase: decideContact,
};

/** L3: what an operator may do with a user of any account. */
export function decideOperation<One extends Operation>(
  user: OperatedUser | null,
  operation: One,
): OperationRefusal<One> | null {
  if (!user) return 'users.notFound';
  return user.operator ? 'users.isOperator' : operations[operation](user);
}
