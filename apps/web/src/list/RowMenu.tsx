import { Menu } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { MenuAnchor } from '../ui/MenuAnchor.tsx';
import { useText } from '../words/text.ts';
import type { ListAction } from './list-description.ts';
import { MenuItems } from './MenuItems.tsx';

type Props = {
  label: string;
  button: HTMLElement;
  onPeek: (() => void) | undefined;
  actions: readonly ListAction[];
  onClose: () => void;
  children: ReactNode;
};

/** One menu for all rows, placed over the button that was pressed; closing it returns the focus. */
export default function RowMenu({ label, button, onPeek, actions, onClose, children }: Props) {
  const t = useText();
  const close = () => {
    onClose();
    button.focus();
  };
  return (
    <Menu opened onClose={close} position="bottom-end" width={240} trapFocus returnFocus={false}>
      <Menu.Target>
        <MenuAnchor button={button} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {onPeek && (
          <Menu.Item leftSection={<IconLayoutSidebarRight size={17} aria-hidden />} onClick={onPeek}>
            {t('list.peek')}
          </Menu.Item>
        )}
        <MenuItems actions={actions} />
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
