import { Text } from '@mantine/core';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useCounted } from '../../people/use-counted.ts';
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
  const { count, name, leftOut } = useCounted(preview, picked);
  return (
    <ConfirmDialog
      title={name ? t('seats.returnTitle.one', { name }) : t('seats.returnTitle', { count })}
      confirm={count > 0 ? t('seats.returnConfirm', { count }) : null}
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
      {count > 0 && <Text>{t('seats.returnText', { count })}</Text>}
      <StoppingDevices preview={preview} />
      <RefusedList {...leftOut} />
    </ConfirmDialog>
  );
}
