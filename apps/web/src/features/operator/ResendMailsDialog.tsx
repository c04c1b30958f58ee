import { Stack, Text } from '@mantine/core';
import { onlyName, sizeOfPicked } from '../../list/ticked.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useResendMails, useResendPreview, type PickedMails, type Resent } from './operator-mails.queries.ts';

type Props = { picked: PickedMails; onClose: () => void; onDone: (outcome: Resent) => void };

/** Counts first what can be sent again, and says what cannot and why. */
export function ResendMailsDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const preview = useResendPreview(picked);
  const resend = useResendMails();
  const count = preview.data ? preview.data.done.length : sizeOfPicked(picked);
  const name = onlyName(picked);
  const ended = preview.data?.refused.length ?? 0;
  return (
    <ConfirmDialog
      title={name ? t('operator.resend.title.one', { name }) : t('operator.resend.title', { count })}
      confirm={count > 0 ? t('operator.resend.confirm', { count }) : null}
      preview={preview}
      pending={resend.isPending}
      error={resend.error}
      onClose={onClose}
      onConfirm={() =>
        resend.mutate(picked, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      <Stack gap="xs">
        {count > 0 && <Text>{t('operator.resend.text', { count })}</Text>}
        {ended > 0 && <Text>{t('operator.resend.ended', { count: ended })}</Text>}
      </Stack>
    </ConfirmDialog>
  );
}
