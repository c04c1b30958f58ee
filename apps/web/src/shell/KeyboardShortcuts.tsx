import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../paths.ts';
import { useText, type MessageId } from './text.ts';

/** After `g`, this long for the second key. */
const chordMilliseconds = 1_200;

const goTo: Record<string, string> = { h: paths.home, u: paths.users, a: paths.approvals, p: paths.profile };

const shown: [string[], MessageId][] = [
  [['/'], 'keys.search'],
  [['g', 'h'], 'keys.home'],
  [['g', 'u'], 'keys.users'],
  [['g', 'a'], 'keys.approvals'],
  [['g', 'p'], 'keys.profile'],
  [['↑', '↓', '←', '→'], 'keys.move'],
  [['Space'], 'keys.tick'],
  [['Enter'], 'keys.open'],
  [['Shift', 'F10'], 'keys.menu'],
  [['?'], 'keys.help'],
];

export function KeyboardShortcuts() {
  const [opened, { open, close }] = useDisclosure(false);
  const navigate = useNavigate();
  const chordStartedAt = useRef(0);
  const t = useText();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const to = goTo[event.key];
      if (to && event.timeStamp - chordStartedAt.current < chordMilliseconds) {
        chordStartedAt.current = 0;
        void navigate(to);
      } else if (event.key === 'g') chordStartedAt.current = event.timeStamp;
      else if (event.key === '?') open();
      else if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (!search) return;
        event.preventDefault();
        search.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate, open]);

  return (
    <Modal opened={opened} onClose={close} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
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

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"]') !== null;
