import { Group, Kbd, Modal, Stack, Text, Title } from '@mantine/core';
import { useSession } from '../session/session.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { useText } from '../words/text.ts';
import { openItems } from './navigation-items.ts';
import { keyNames, keySigns, shownKeys, type Shown } from './shown-keys.ts';

/** Lists the keyboard shortcuts; opened by `?`. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const session = useSession();
  const places = openItems(session).map(({ to }) => to);
  const isFor = ({ to, permission }: Shown) =>
    (to === undefined || places.includes(to)) &&
    (permission === undefined || session.permissions.includes(permission));
  useReturnFocus();
  const nameOf = (key: string) => {
    const name = keyNames[key];
    return name ? t(name) : (keySigns[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      size="lg"
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="lg">
        {shownKeys.map(({ title, shown }) => (
          <section key={title} aria-label={t(title)}>
            <Title order={3} fz="sm" mb="xs">
              {t(title)}
            </Title>
            <Stack gap={6}>
              {shown.filter(isFor).map(({ press, label }) => (
                <Group key={press.join()} justify="space-between" wrap="nowrap" gap="sm">
                  <Text fz="sm">{t(label)}</Text>
                  <Group gap={4} wrap="nowrap">
                    {press.map((key) => (
                      <Kbd key={key}>{nameOf(key)}</Kbd>
                    ))}
                  </Group>
                </Group>
              ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </Modal>
  );
}
