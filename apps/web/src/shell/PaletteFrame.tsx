import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReturnFocus } from '../ui/use-return-focus.ts';

type Props = { label: string; onClose: () => void; children: ReactNode };

/** The place of the palette, over the page. What is typed in it is a search, and nothing is lost with it. */
export function PaletteFrame({ label, onClose, children }: Props) {
  useReturnFocus();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      returnFocus={false}
      size="lg"
      yOffset="10vh"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={label} data-palette>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
