import { decideAdd, decideAddToAccount, type AddFacts } from './adding.ts';

/**
 * R3: the operator makes a member, an unaffiliated user or a new person an Account Administrator. A user who waits for
 * this account's approval joins by it.
 */
export function decideAppoint(
  account: { closed: boolean },
  facts: AddFacts,
): 'accounts.alreadyClosed' | 'users.isOperator' | Exclude<AppointRefusal, 'users.awaitingApproval'> | null {
  if (account.closed) return 'accounts.alreadyClosed';
  if (facts.known?.operator) return 'users.isOperator';
  if (facts.known?.affiliation === 'mine') return null;
  const refusal = facts.known ? decideAddToAccount(facts) : decideAdd(facts);
  return refusal === 'users.awaitingApproval' ? null : refusal;
}

type AppointRefusal = NonNullable<ReturnType<typeof decideAdd> | ReturnType<typeof decideAddToAccount>>;

export type OperatedUser = {
  operator: boolean;
  affiliated: boolean;
  lockedByOperator: boolean;
  fulfillmentContact: boolean;
};

export type Operation = 'lock' | 'unlock' | 'release' | 'erase';

/**
 * L3: what an operator may do with a user of any account; being the last administrator is no obstacle here (H4
 * follows).
 */
export function decideOperation(
  user: OperatedUser | null,
  operation: Operation,
):
  | 'users.notFound'
  | 'users.isOperator'
  | 'users.alreadyLocked'
  | 'users.notLocked'
  | 'users.notAffiliated'
  | 'users.isFulfillmentContact'
  | null {
  if (!user) return 'users.notFound';
  if (user.operator) return 'users.isOperator';
  if (operation === 'lock') return user.lockedByOperator ? 'users.alreadyLocked' : null;
  if (operation === 'unlock') return user.lockedByOperator ? null : 'users.notLocked';
  if (operation === 'release' && !user.affiliated) return 'users.notAffiliated';
  return user.fulfillmentContact ? 'users.isFulfillmentContact' : null;
}
