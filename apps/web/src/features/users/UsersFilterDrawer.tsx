import { Button, Drawer, Group, Stack } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { UsersFilterFields } from './UsersFilterFields.tsx';
import type { ListState, useListState } from '../../people/users-url.ts';

type Props = {
  state: ListState;
  change: ReturnType<typeof useListState>['change'];
  phone: boolean | undefined;
  onClear: () => void;
  onClose: () => void;
};

/** All filters: a sheet from below on a phone, from the side elsewhere. */
export default function UsersFilterDrawer({ state, change, phone, onClear, onClose }: Props) {
  const t = useText();
  const active = Object.keys(state.filters).filter((name) => name !== 'search').length;
  return (
    <Drawer
      opened
      onClose={onClose}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '85%' : 'sm'}
      title={t('users.filters', { count: active })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        <UsersFilterFields filters={state.filters} change={change} />
        <Group grow>
          <Button variant="default" onClick={onClear}>
            {t('users.clearFilters')}
          </Button>
          <Button onClick={onClose}>{t('users.showResults')}</Button>
        </Group>
      </Stack>
    </Drawer>
  );
}
