import { List, Text } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';
import type { useReturnPreview } from './seats.queries.ts';

const namesShown = 10;

type Props = { preview: Pick<ReturnType<typeof useReturnPreview>, 'data'> };

/** E4: whose devices stop once they have lost the license, and when at the latest. */
export function StoppingDevices({ preview }: Props) {
  const t = useText();
  const until = useUntil();
  const stopping = (preview.data?.effects ?? []).filter(({ offlineUntil }) => offlineUntil !== null);
  if (stopping.length === 0) return null;
  return (
    <>
      <Text>{t('seats.returnStops', { count: stopping.length })}</Text>
      <List fz="sm" c="dimmed">
        {stopping.slice(0, namesShown).map(({ id, name, offlineUntil }) => (
          <List.Item key={id}>{t('lock.offlineOne', { name, date: until(offlineUntil ?? '') })}</List.Item>
        ))}
        {stopping.length > namesShown && (
          <List.Item>{t('users.andMore', { count: stopping.length - namesShown })}</List.Item>
        )}
      </List>
    </>
  );
}
