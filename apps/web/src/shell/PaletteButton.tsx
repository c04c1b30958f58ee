import { ActionIcon, Button, Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useText } from '../words/text.ts';
import { keys } from './keys.ts';
import { closePalette, openPalette, usePaletteState, wantPalette } from './palette.ts';

const isApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** The palette in sight, with its key. */
export function PaletteButton() {
  const t = useText();
  const { opened } = usePaletteState();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === keys.palette && (event.ctrlKey || event.metaKey);
      if (!isKey || event.altKey || event.shiftKey) return;
      event.preventDefault(); // Firefox would go to its search bar
      if (opened) closePalette();
      else if (!document.querySelector('[role="dialog"]')) openPalette();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [opened]);

  return (
    <>
      <Button
        visibleFrom="sm"
        variant="default"
        size="sm"
        fw={400}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">{isApple ? '⌘ K' : 'Ctrl K'}</Kbd>}
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        onClick={openPalette}
        onPointerEnter={wantPalette}
        onFocus={wantPalette}
      >
        {t('palette.open')}
      </Button>
      <ActionIcon hiddenFrom="sm" aria-label={t('palette.open')} onClick={openPalette}>
        <IconSearch size={19} aria-hidden />
      </ActionIcon>
    </>
  );
}
