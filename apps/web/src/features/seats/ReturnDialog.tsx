import { List, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { sizeOfPicked } from '../../list/ticked.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useReturn, useReturnPreview, type PickedSeats, type SeatsOutcome } from './seats.queries.ts';

const namesShown = 10;

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
  const intl = useIntl();
  const preview = useReturnPreview(entitlementId, picked);
  const count = sizeOfPicked(picked);
  const running = (preview.data?.effects ?? []).filter(({ offlineUntil }) => offlineUntil !== null);
  const date = (at: string | null) => intl.formatDate(at ?? '', { dateStyle: 'long' });
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
      {running.length > 0 && (
        <>
          <Text>{t('seats.returnStops', { count: running.length })}</Text>
          <List fz="sm" c="dimmed">
            {running.slice(0, namesShown).map(({ id, name, offlineUntil }) => (
              <List.Item key={id}>{t('lock.offlineOne', { name, date: date(offlineUntil) })}</List.Item>
            ))}
            {running.length > namesShown && (
              <List.Item>{t('users.andMore', { count: running.length - namesShown })}</List.Item>
            )}
          </List>
        </>
      )}
    </ConfirmDialog>
  );
}
