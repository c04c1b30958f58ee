import { decideActOn } from '@roster/domain/permissions';
import type { Actor } from '@roster/domain/actors';
import { decideDecline } from '@roster/domain/user-requests';
import { offerIn } from './offers.store.ts';
import type { WaitingRow } from './waiting.store.ts';

/** Someone who waits for a license, and what there is for them. L3: the refusals say why the caller may not assign or decline it. */
export const waitingAnswer =
  (actor: Pick<Actor, 'id' | 'roles'>) =>
  ({ id, userId, name, email, roles, product, askedAt, message, ...facts }: WaitingRow) => ({
    id,
    userId,
    name,
    email,
    product,
    country: facts.country,
    offer: offerIn(facts),
    askedAt: askedAt.toISOString(),
    message,
    refusal: decideActOn(actor.roles, { roles }),
    declineRefusal: decideDecline({
      actor,
      request: { kind: 'license', state: 'open', userId },
      user: { roles },
    }),
  });
