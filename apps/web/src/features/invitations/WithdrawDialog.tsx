import { Text } from '@mantine/core';
import { sizeOfPicked } from '../../list/ticked.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useWithdraw, type InvitationOutcome, type Invited } from './invitations.queries.ts';

type Props = { picked: Invited; onClose: () => void; onDone: (outcome: InvitationOutcome) => void };

export function WithdrawDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const withdraw = useWithdraw();
  const count = sizeOfPicked(picked);
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
        withdraw.mutate(picked, {
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
