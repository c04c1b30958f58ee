import type { Waiting } from '@roster/contract/seats';
import { decideOffered } from '@roster/domain/license-offers';
import { IconUserPlus, IconX } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { onOne } from '../../api/on-one.ts';
import type { ListAction } from '../../list/list-description.ts';
import { useBusyRows } from '../../list/use-busy-rows.ts';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { otherCountriesText } from '../../ui/other-countries.ts';
import { useText } from '../../words/text.ts';
import type { ManyAnswered, PickedRequests } from '../user-requests/index.ts';
import { useAssignOffered } from './seats.queries.ts';

/** E3: who waits gets what is free for them by one click, or it is said why not; or they are declined with an answer. */
export function useWaitingActions() {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const { busy, during } = useBusyRows();
  const { mutateAsync: assign } = useAssignOffered();
  const [declining, setDeclining] = useState<(PickedRequests & { name: string }) | null>(null);
  const finish = ({ done, undo }: ManyAnswered) => {
    if (done.length > 0)
      say('declineUserRequests', 'toast.request.decline', { name: declining?.name ?? '' }, { undo });
  };
  const actionsOf = useCallback(
    ({ id, userId, name, offer, refusal, declineRefusal }: Waiting): ListAction[] => {
      const why = refusal ?? decideOffered(offer);
      const give = async () => {
        if (offer.kind !== 'free') return;
        await onOne(assign({ entitlementId: offer.entitlementId, userId }));
        say('assignSeats', 'toast.seat.reassigned', { name }, { to: paths.user(userId) });
      };
      return [
        {
          id: 'assign',
          label: t('requests.grant.license'),
          icon: IconUserPlus,
          needs: 'licenses.assign',
          reason:
            why === 'licenses.otherCountry' && offer.kind === 'otherCountry'
              ? otherCountriesText(offer, { t, intl })
              : why && t(`refusals.${why}`, { total: 0 }),
          run: () => during(id, give),
        },
        {
          id: 'decline',
          label: t('requests.decline'),
          icon: IconX,
          needs: 'licenses.assign',
          reason: declineRefusal && t(`refusals.${declineRefusal}`, { total: 0 }),
          run: () => setDeclining({ ids: [id], name }),
        },
      ];
    },
    [t, intl, during, assign, say],
  );
  return { busy, actionsOf, declining, finish, endDeclining: () => setDeclining(null) };
}
