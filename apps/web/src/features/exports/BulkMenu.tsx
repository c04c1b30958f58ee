import { Menu } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useText } from '../../words/text.ts';
import { MenuAnchor } from '../../ui/MenuAnchor.tsx';

type Props = { button: HTMLElement; onClose: () => void; onExport: () => void };

export default function BulkMenu({ button, onClose, onExport }: Props) {
  const t = useText();
  const close = () => {
    onClose();
    button.focus();
  };
  return (
    <Menu opened onClose={close} position="bottom-end" trapFocus returnFocus={false}>
      <Menu.Target>
        <MenuAnchor button={button} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('bulk.button')}>
        <Menu.Item leftSection={<IconFileExport size={17} aria-hidden />} onClick={onExport}>
          {t('bulk.export')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
