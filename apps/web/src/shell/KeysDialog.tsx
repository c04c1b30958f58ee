import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useText, type MessageId } from '../words/text.ts';

const shown: [string[], MessageId][] = [
  [['Ctrl', 'K'], 'palette.open'],
  [['/'], 'keys.search'],
  [['n'], 'keys.addUsers'],
  [['g', 'h'], 'keys.home'],
  [['g', 'u'], 'keys.users'],
  [['g', 'a'], 'keys.approvals'],
  [['g', 'i'], 'keys.invitations'],
  [['g', 'r'], 'keys.requests'],
  [['g', 'p'], 'keys.profile'],
  [['↑', '↓', '←', '→'], 'keys.move'],
  [['Space'], 'keys.tick'],
  [['Enter'], 'keys.open'],
  [['Shift', 'F10'], 'keys.menu'],
  [['?'], 'keys.help'],
];

/** Lists the keyboard shortcuts; opened by `?`. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="xs">
        {shown.map(([keys, label]) => (
          <Group key={label} justify="space-between">
            <Text fz="sm">{t(label)}</Text>
            <Group gap={4}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
