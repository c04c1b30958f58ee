import type { LicenseOffer } from '@roster/domain/license-offers';
import { userRequestKinds } from '@roster/domain/user-requests';
import type { AccountTransaction } from '../../platform/transaction.ts';
import type { Undo } from '../../platform/undo.ts';
import { keepAnswer, type UserRequestRow } from './user-requests.store.ts';

/** What became of requests that were answered together. */
export type Answered<Code extends string> = {
  done: string[];
  /** With what there is of the product, where a license was asked for. */
  refused: { id: string; code: Code; name: string | null; offer?: LicenseOffer | null }[];
  undo?: Undo['offer'];
};

type Answer = { state: 'granted' | 'declined'; message: string | null };

/** H3: the answer to requests: it is kept, recorded, and sent to those who asked, in one email for each kind. */
export async function giveAnswer(
  tx: AccountTransaction,
  requests: readonly UserRequestRow[],
  { state, message }: Answer,
): Promise<void> {
  await keepAnswer(
    tx,
    requests.map(({ id }) => id),
    { state, message },
  );
  await tx.audit(
    `requests.${state}`,
    requests.map(({ user_id: subjectId, kind, role, country, product }) => ({
      subjectId,
      details: {
        kind,
        role,
        country,
        ...(product && { product: product.name }),
        ...(message && { reason: message }),
      },
    })),
  );
  for (const kind of userRequestKinds) {
    const askers = new Set(requests.filter((one) => one.kind === kind).map(({ user_id: id }) => id));
    if (askers.size > 0)
      await tx.mail('questionAnswered', [...askers], {
        accountName: tx.account.name,
        kind,
        granted: state === 'granted' ? 'yes' : 'no',
        message: message ?? '',
        hasMessage: message ? 'yes' : 'no',
      });
  }
}
