import { answerUserRequest as endpoint } from '@roster/contract/user-requests';
import { otherCountriesOf } from '@roster/domain/license-offers';
import { implement } from '../../platform/implement.ts';
import { declineRequests } from './decline-requests.ts';
import { grantRequests } from './grant-requests.ts';

/** H3: answers one request, by the doors of answering many. */
export const answerUserRequest = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const ids = [params.requestId];
    const wanted = { message: body.message || null, undoable: body.undoable, dryRun: false };
    if (body.answer === 'decline') {
      const declined = await declineRequests(tx, ids, wanted);
      const [why] = declined.refused;
      if (why) throw refused(why.code);
      return { state: 'declined' as const, ...(declined.undo && { undo: declined.undo }) };
    }
    const granted = await grantRequests(tx, ids, wanted, refused);
    const [why] = granted.refused;
    if (why?.code === 'licenses.otherCountry') throw refused(why.code, otherCountriesOf(why.offer ?? null));
    if (why) throw refused(why.code);
    return { state: 'granted' as const, ...(granted.undo && { undo: granted.undo }) };
  }),
);
