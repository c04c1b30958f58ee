import { List, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import type { useReturnPreview } from './seats.queries.ts';

const namesShown = 10;

type Props = { preview: Pick<ReturnType<typeof useReturnPreview>, 'data'> };

/** E4: whose devices stop once they have lost the license, and when at the latest. */
export function StoppingDevices({ preview }: Props) {
  const t = useText();
  const intl = useIntl();
  const stopping = (preview.data?.effects ?? []).filter(({ offlineUntil }) => offlineUntil !== null);
  if (stopping.length === 0) return null;
  const date = (at: string | null) => intl.formatDate(at ?? '', { dateStyle: 'long' });
  return (
    <>
      <Text>{t('seats.returnStops', { count: stopping.length })}</Text>
      <List fz="sm" c="dimmed">
        {stopping.slice(0, namesShown).map(({ id, name, offlineUntil }) => (
          <List.Item key={id}>{t('lock.offlineOne', { name, date: date(offlineUntil) })}</List.Item>
        ))}
        {stopping.length > namesShown && (
          <List.Item>{t('users.andMore', { count: stopping.length - namesShown })}</List.Item>
        )}
      </List>
    </>
  );
}
