import type { Language } from '@roster/domain/languages';
import type { Transaction } from '../../platform/transaction.ts';

/**
 * W1, A2: someone who was added to an account without an invitation, or whose invitation was ended, registers or asks for a
 * password. Only an administrator can let them in (R3), and the mailbox reads so. Nobody has proven the mailbox, so the
 * email has no name in it, not even the account's (P0).
 */
export async function tellNotInvited(
  tx: Transaction,
  { id, email, language }: { id: string; email: string; language: Language },
): Promise<void> {
  await tx.mailTo('invitationNeeded', { address: email, name: '', language }, {}, { userId: id });
}
