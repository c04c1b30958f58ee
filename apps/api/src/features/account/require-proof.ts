import type { RoleKey } from '@roster/domain/roles';
import { grantsAdministrator } from '@roster/domain/sensitive';
import type { Transaction } from '../../platform/transaction.ts';

/** L6: every statement that gives roles asks first, so that no way to make an Account Administrator is forgotten. */
export function requireProofToGrant(tx: Transaction, roles: readonly RoleKey[]): void {
  if (grantsAdministrator(roles)) tx.requireProof();
}
