import { offerOf } from '@roster/domain/license-offers';
import { decideActOn } from '@roster/domain/permissions';
import type { RoleKey } from '@roster/domain/roles';
import type { WaitingRow } from './waiting.store.ts';

/** Someone who waits for a license, and what there is for them. L3: the refusal says why the caller may not assign it. */
export const waitingAnswer =
  (actorRoles: readonly RoleKey[]) =>
  ({ id, userId, name, email, roles, product, country, licenses, askedAt, message }: WaitingRow) => ({
    id,
    userId,
    name,
    email,
    product,
    country,
    offer: offerOf(country, licenses),
    askedAt: askedAt.toISOString(),
    message,
    refusal: decideActOn(actorRoles, { roles }),
  });
