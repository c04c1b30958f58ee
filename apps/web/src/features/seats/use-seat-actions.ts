import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { Seat } from '@roster/contract/seats';
import { maxReassigned } from '@roster/domain/seats';
import { IconArrowBackUp, IconLifebuoy, IconReplace, IconUserPlus } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { ListAction } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import type { PickedSeats } from './seats.queries.ts';

export type Opened =
  | { doing: 'assign'; to: readonly { userId: string; name: string; email: string }[] }
  | { doing: 'reassign'; seat: Seat }
  | { doing: 'reassignTicked'; seats: readonly Seat[] }
  | { doing: 'return'; picked: PickedSeats; on: 'row' | 'selection' };

type Needs = {
  entitlement: AccountEntitlement | undefined;
  picked: PickedSeats;
  /** The ticked ones; null if all that match are. */
  ticked: readonly Seat[] | null;
  open: (opened: Opened) => void;
};

/** What can be done to one license, and to those that are ticked. */
export function useSeatActions({ entitlement, picked, ticked, open }: Needs) {
  const t = useText();
  const navigate = useNavigate();
  const product = entitlement?.product.name ?? '';
  const ended = entitlement?.term === 'ended' ? t('refusals.licenses.termEnded') : null;

  const actionsOf = useCallback(
    (seat: Seat): ListAction[] => {
      const refusal = seat.refusal && t(`refusals.${seat.refusal}`, { total: 0 });
      const isFree = seat.state === 'free';
      const name = seat.name ?? '';
      const about = {
        category: 'licensingAndUserAdministration',
        subject: t('seats.askSubject', { product, name }),
        text: t('seats.askText', { product, name }),
      };
      return [
        {
          id: 'reassign',
          label: t(isFree ? 'seats.assignOne' : 'seats.reassign'),
          icon: isFree ? IconUserPlus : IconReplace,
          reason: refusal ?? ended,
          needs: 'licenses.assign',
          run: () => open({ doing: 'reassign', seat }),
        },
        {
          id: 'return',
          label: t('seats.return'),
          icon: IconArrowBackUp,
          reason: isFree ? t('refusals.licenses.alreadyFree') : refusal,
          needs: 'licenses.assign',
          run: () => {
            const picked = {
              ids: [seat.id],
              ...(name && { name }),
              ...(seat.userId && { userId: seat.userId }),
            };
            open({ doing: 'return', picked, on: 'row' });
          },
        },
        ...(seat.state === 'lost'
          ? [
              {
                id: 'support',
                label: t('seats.askSupport'),
                icon: IconLifebuoy,
                reason: null,
                needs: null,
                seldom: true as const,
                run: () => void navigate(paths.newServiceRequestAbout(about)),
              },
            ]
          : []),
      ];
    },
    [t, navigate, open, product, ended],
  );
  const isTooMany = ticked === null || ticked.length > maxReassigned;
  const actions: ListAction[] = [
    {
      id: 'reassign',
      label: t('seats.reassign'),
      icon: IconReplace,
      reason: ended ?? (isTooMany ? t('seats.reassignUpTo', { max: maxReassigned }) : null),
      needs: 'licenses.assign',
      run: () => open({ doing: 'reassignTicked', seats: ticked ?? [] }),
    },
    {
      id: 'return',
      label: t('seats.return'),
      icon: IconArrowBackUp,
      reason: null,
      needs: 'licenses.assign',
      run: () => open({ doing: 'return', picked, on: 'selection' }),
    },
  ];
  return { actions, actionsOf };
}
