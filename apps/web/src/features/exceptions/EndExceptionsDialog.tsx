import { Text } from '@mantine/core';
import { sizeOfPicked } from '../../list/ticked.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useEndExceptions, type EndOutcome, type PickedExceptions } from './exceptions.queries.ts';

type Props = {
  picked: PickedExceptions;
  onClose: () => void;
  onDone: (outcome: EndOutcome) => void;
};

/** Ends exceptions: groups and entitlements decide again. */
export default function EndExceptionsDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const end = useEndExceptions();
  const count = sizeOfPicked(picked);
  return (
    <ConfirmDialog
      title={t('exceptions.endTitle', { count })}
      confirm={t('exceptions.endConfirm', { count })}
      pending={end.isPending}
      error={end.error}
      onClose={onClose}
      onConfirm={() =>
        end.mutate(picked, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      <Text>{t('exceptions.endText')}</Text>
    </ConfirmDialog>
  );
}
