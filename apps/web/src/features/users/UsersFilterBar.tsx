import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useText } from '../../words/text.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { ViewsButton } from '../views/index.ts';
import type { ColumnId } from './user-columns.tsx';
import { filterNames, type ListState, type useListState } from '../../people/users-url.ts';
import classes from './UsersFilterBar.module.css';

type Props = {
  state: ListState;
  change: ReturnType<typeof useListState>['change'];
  phone: boolean | undefined;
  columns: { chosen: ColumnId[]; choose: (columns: ColumnId[]) => void };
};

// The list comes first: the fields, with what selects need, come right after it and take the room kept for them.
const UsersFilterFields = lazy(async () => ({
  default: (await import('./UsersFilterFields.tsx')).UsersFilterFields,
}));
// Loaded when it is opened.
const UsersFilterDrawer = lazy(() => import('./UsersFilterDrawer.tsx'));

export function UsersFilterBar({ state, change, phone, columns }: Props) {
  const t = useText();
  const [opened, { open, close }] = useDisclosure(false);
  const active = Object.keys(state.filters).filter((name) => name !== 'search').length;
  const clear = () => change(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  const filtersButton = t('users.filters', { count: active });

  return (
    <div className={classes.bar}>
      <div className={classes.search}>
        <UrlSearchField
          label={t('users.search')}
          value={state.filters.search ?? ''}
          onChange={(search) => change({ search }, { replace: true })}
        />
      </div>
      {phone ? (
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={17} aria-hidden />}
          onClick={open}
        >
          {filtersButton}
        </Button>
      ) : (
        <>
          <Suspense fallback={<RoomForFields />}>
            <UsersFilterFields filters={state.filters} change={change} compact />
          </Suspense>
          <Button
            variant="default"
            onClick={open}
            leftSection={<IconAdjustmentsHorizontal size={17} aria-hidden />}
          >
            {filtersButton}
          </Button>
          <ColumnsMenu {...columns} />
        </>
      )}
      <ViewsButton state={state} change={change} />
      {Object.keys(state.filters).length > 0 && (
        <Tooltip label={t('users.clearFilters')}>
          <ActionIcon size={36} aria-label={t('users.clearFilters')} onClick={clear}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      <Suspense>
        {opened && (
          <UsersFilterDrawer state={state} change={change} phone={phone} onClear={clear} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}

const RoomForFields = () => (
  <>
    <div className={classes.field} />
    <div className={classes.field} />
  </>
);
