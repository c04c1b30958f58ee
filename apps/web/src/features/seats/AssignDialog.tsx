import { Alert, Text } from '@mantine/core';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { useState } from 'react';
import { UsersSelect } from '../../people/UsersSelect.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useAssign, type SeatsOutcome } from './seats.queries.ts';

type Props = {
  entitlement: AccountEntitlement;
  onClose: () => void;
  onDone: (outcome: SeatsOutcome) => void;
};

/** Assigns free licenses to users found by typing, and counts what is left of them. */
export default function AssignDialog({ entitlement, onClose, onDone }: Props) {
  const t = useText();
  const [userIds, setUserIds] = useState<string[]>([]);
  const assign = useAssign(entitlement.id);
  const { bought = 0, assigned = 0, lost = 0 } = entitlement.seats ?? {};
  const free = bought - assigned - lost;
  const over = userIds.length - free;
  return (
    <ConfirmDialog
      title={t('seats.assignTitle', { product: entitlement.product.name })}
      confirm={t('seats.assignConfirm', { count: userIds.length })}
      blocked={over > 0 ? t('seats.tooFew', { over }) : userIds.length === 0}
      pending={assign.isPending}
      error={assign.error}
      onClose={onClose}
      onConfirm={() =>
        assign.mutate(userIds, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      <UsersSelect value={userIds} onChange={setUserIds} />
      <Text fz="sm" role="status">
        {t('seats.freeLeft', { free: Math.max(free - userIds.length, 0), bought })}
      </Text>
      {over > 0 && <Alert color="yellow">{t('seats.tooFew', { over })}</Alert>}
    </ConfirmDialog>
  );
}
