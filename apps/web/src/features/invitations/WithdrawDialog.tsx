import { Text } from '@mantine/core';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useCounted } from '../../people/use-counted.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import {
  useWithdraw,
  useWithdrawPreview,
  type InvitationOutcome,
  type Invited,
} from './invitations.queries.ts';

type Props = { picked: Invited; onClose: () => void; onDone: (outcome: InvitationOutcome) => void };

export function WithdrawDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const withdraw = useWithdraw();
  const preview = useWithdrawPreview(picked);
  const { count, name, leftOut } = useCounted(preview, picked);
  return (
    <ConfirmDialog
      title={name ? t('withdraw.title.one', { name }) : t('withdraw.title', { count })}
      confirm={count > 0 ? t('withdraw.confirm', { count }) : null}
      danger
      preview={preview}
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
      {count > 0 && <Text>{t('withdraw.text', { count })}</Text>}
      <RefusedList {...leftOut} />
    </ConfirmDialog>
  );
}
