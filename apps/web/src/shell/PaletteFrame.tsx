import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { label: string; onClose: () => void; children: ReactNode };

/** The place of the palette, over the page. What is typed in it is a search, and nothing is lost with it. */
export const PaletteFrame = ({ label, onClose, children }: Props) => (
  <Modal.Root opened onClose={onClose} size="lg" yOffset="10vh" transitionProps={{ duration: 0 }}>
    <Modal.Overlay />
    <Modal.Content aria-label={label} data-palette>
      {children}
    </Modal.Content>
  </Modal.Root>
);
