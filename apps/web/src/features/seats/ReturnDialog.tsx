import { Text } from '@mantine/core';
import { sizeOfPicked } from '../../list/ticked.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useReturn, useReturnPreview, type PickedSeats, type SeatsOutcome } from './seats.queries.ts';
import { StoppingDevices } from './StoppingDevices.tsx';

type Props = {
  entitlementId: string;
  picked: PickedSeats;
  onClose: () => void;
  onDone: (outcome: SeatsOutcome) => void;
};

/** Returns licenses to the pool. */
export default function ReturnDialog({ entitlementId, picked, onClose, onDone }: Props) {
  const t = useText();
  const giveBack = useReturn(entitlementId);
  const preview = useReturnPreview(entitlementId, picked);
  const count = sizeOfPicked(picked);
  return (
    <ConfirmDialog
      title={t('seats.returnTitle', { count })}
      confirm={t('seats.returnConfirm', { count })}
      danger
      preview={preview}
      pending={giveBack.isPending}
      error={giveBack.error}
      onClose={onClose}
      onConfirm={() =>
        giveBack.mutate(picked, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      <Text>{t('seats.returnText', { count })}</Text>
      <StoppingDevices preview={preview} />
    </ConfirmDialog>
  );
}
