import { Text } from '@mantine/core';
import { useText } from '../../shell/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useWithdraw, type InvitationOutcome } from './invitations.queries.ts';

type Props = { userIds: string[]; onClose: () => void; onDone: (outcome: InvitationOutcome) => void };

export function WithdrawDialog({ userIds, onClose, onDone }: Props) {
  const t = useText();
  const withdraw = useWithdraw();
  const count = userIds.length;
  return (
    <ConfirmDialog
      title={t('withdraw.title', { count })}
      confirm={t('withdraw.confirm', { count })}
      danger
      loading={false}
      pending={withdraw.isPending}
      error={withdraw.error}
      onClose={onClose}
      onConfirm={() =>
        withdraw.mutate(userIds, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      <Text>{t('withdraw.text', { count })}</Text>
    </ConfirmDialog>
  );
}
