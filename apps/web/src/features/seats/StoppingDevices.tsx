import { List, Text } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';

const namesShown = 10;

type Props = {
  /** Those who lose one, and until when their devices run on; null where none does. */
  stopping: readonly { id: string; name: string | null; offlineUntil: string | null }[] | undefined;
};

/** E4: whose devices stop once they have lost the license, and when at the latest. */
export function StoppingDevices({ stopping: losing = [] }: Props) {
  const t = useText();
  const until = useUntil();
  const stopping = losing.filter(({ offlineUntil }) => offlineUntil !== null);
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
