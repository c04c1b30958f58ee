import { Text } from '@mantine/core';
import type { Seat } from '@roster/contract/seats';
import { useState } from 'react';
import { UserSelect } from '../../people/UserSelect.tsx';
import { useFoundNames } from '../../people/use-found-users.ts';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useReassign, useReturnPreview } from './seats.queries.ts';
import { StoppingDevices } from './StoppingDevices.tsx';

type Props = { entitlementId: string; seat: Seat; onClose: () => void };

/** Assigns one license to a user, also one that is held or lost; its holder loses as much as by returning it. */
export default function ReassignDialog({ entitlementId, seat, onClose }: Props) {
  const t = useText();
  const say = useSay();
  const [userId, setUserId] = useState<string | null>(null);
  const [found] = useFoundNames(userId ? [userId] : []);
  const reassign = useReassign(seat.id);
  const { name, userId: heldBy } = seat;
  const preview = useReturnPreview(entitlementId, { ids: heldBy ? [seat.id] : [] });
  return (
    <ConfirmDialog
      title={name ? t('seats.reassignTickedTitle.one', { name }) : t('seats.assignOneTitle')}
      confirm={t('seats.reassignConfirm')}
      blocked={userId === null}
      pending={reassign.isPending}
      error={reassign.error}
      onClose={onClose}
      onConfirm={() =>
        reassign.mutate(
          { userId: userId ?? '', heldBy },
          {
            onSuccess: () => {
              const to = userId ? paths.user(userId) : undefined;
              say('reassignSeat', 'toast.seat.reassigned', { name: found?.name ?? '' }, { to });
              onClose();
            },
          },
        )
      }
    >
      {heldBy && <Text>{t('seats.reassignText', { name: name ?? '' })}</Text>}
      <StoppingDevices stopping={preview.data?.effects} />
      <UserSelect
        label={t('seats.newHolder')}
        description={t('userSelect.type')}
        except={heldBy ? [heldBy] : []}
        seatId={seat.id}
        value={userId}
        onChange={setUserId}
      />
    </ConfirmDialog>
  );
}
