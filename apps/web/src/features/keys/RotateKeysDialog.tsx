import { Text } from '@mantine/core';
import { keyOverlapHours } from '@roster/domain/keys';
import { offlineDays } from '@roster/domain/policies';
import { useSay } from '../../toasts/use-say.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useMoment } from '../../words/moment.ts';
import { useText } from '../../words/text.ts';
import { useRotateKeys } from './keys.queries.ts';

export default function RotateKeysDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const moment = useMoment();
  const say = useSay();
  const rotate = useRotateKeys();
  return (
    <ConfirmDialog
      title={t('signingKeys.rotateTitle')}
      confirm={t('signingKeys.rotateConfirm')}
      pending={rotate.isPending}
      error={rotate.error}
      onClose={onClose}
      onConfirm={() =>
        rotate.mutate(undefined, {
          onSuccess: ({ items: [newest] }) => {
            const date = newest ? moment(newest.signsFrom) : '';
            say('rotateKeys', 'toast.keys.rotated', { date });
            onClose();
          },
        })
      }
    >
      <Text>{t('signingKeys.rotateText', { hours: keyOverlapHours, days: offlineDays })}</Text>
    </ConfirmDialog>
  );
}
