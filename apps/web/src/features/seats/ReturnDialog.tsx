import { Text } from '@mantine/core';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
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
export default function ReturnDialog({ entitlementId, ...props }: Props) {
  const t = useText();
  const preview = useReturnPreview(entitlementId, props.picked);
  return (
    <ConfirmTicked
      {...props}
      danger
      preview={preview}
      change={useReturn(entitlementId)}
      body={props.picked}
      title={({ count, name }) =>
        name ? t('seats.returnTitle.one', { name }) : t('seats.returnTitle', { count })
      }
      confirm={(count) => t('seats.returnConfirm', { count })}
    >
      {(count) => (
        <>
          <Text>{t('seats.returnText', { count })}</Text>
          <StoppingDevices stopping={preview.data?.effects} />
        </>
      )}
    </ConfirmTicked>
  );
}
