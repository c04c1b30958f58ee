import { listOwnSignIns as endpoint } from '@roster/contract/profile';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { ownSignInList, type OwnSignInRow } from './profile.store.ts';

export const listOwnSignIns = implement(endpoint, ({ query }, context) => {
  const { actor } = context;
  const answer = ({ at, since, ...attempt }: OwnSignInRow) => ({
    ...attempt,
    at: at.toISOString(),
    since: since?.toISOString() ?? null,
  });
  return listPage(endpoint, { ...query, ofUser: actor.id }, context, ownSignInList(actor.id), answer);
});
