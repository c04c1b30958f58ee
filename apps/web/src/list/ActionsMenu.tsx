import { Menu } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { MenuAnchor } from '../ui/MenuAnchor.tsx';
import type { ListAction } from './list-description.ts';
import { MenuItems } from './MenuItems.tsx';
import type { Offer } from './use-offer.ts';

type Props = {
  label: string;
  button: HTMLElement;
  actions: readonly ListAction[];
  offer: Offer | null;
  onClose: () => void;
};

/** Everything that can be done to the ticked rows. */
export default function ActionsMenu({ label, button, actions, offer, onClose }: Props) {
  const close = () => {
    onClose();
    button.focus();
  };
  return (
    <Menu opened onClose={close} position="bottom-end" width={250} trapFocus returnFocus={false}>
      <Menu.Target>
        <MenuAnchor button={button} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {offer && (
          <>
            <Menu.Item
              data-offer
              aria-disabled={offer.total === null}
              leftSection={<IconChecks size={17} aria-hidden />}
              onClick={offer.select}
            >
              {offer.words}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <MenuItems actions={actions} />
      </Menu.Dropdown>
    </Menu>
  );
}
