import { ActionIcon, Button, CloseButton, TextInput, Tooltip } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useNavigation } from 'react-router';
import { useText } from '../../shell/text.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { ViewsButton } from './ViewsButton.tsx';
import { UsersFilterFields } from './UsersFilterFields.tsx';
import type { ColumnId } from './user-columns.tsx';
import { filterNames, type ListState, type useListState } from './users-url.ts';
import classes from './UsersFilterBar.module.css';

type Props = {
  state: ListState;
  change: ReturnType<typeof useListState>['change'];
  phone: boolean | undefined;
  columns: { chosen: ColumnId[]; choose: (columns: ColumnId[]) => void };
};

// Loaded when it is opened.
const UsersFilterDrawer = lazy(() => import('./UsersFilterDrawer.tsx'));

const typingMilliseconds = 250;

export function UsersFilterBar({ state, change, phone, columns }: Props) {
  const t = useText();
  const [opened, { open, close }] = useDisclosure(false);
  const active = Object.keys(state.filters).filter((name) => name !== 'search').length;
  const clear = () => change(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  const filtersButton = t('users.filters', { count: active });

  return (
    <div className={classes.bar}>
      <SearchBox
        value={state.filters.search ?? ''}
        onChange={(search) => change({ search }, { replace: true })}
      />
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
          <UsersFilterFields filters={state.filters} change={change} compact />
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

function SearchBox({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(value);
  const { pathname } = useLocation();
  const { location: next } = useNavigation();
  const leaving = next !== undefined && next.pathname !== pathname;
  // A link clicked while the last letters wait wins: writing the URL now would undo the click.
  const send = useDebouncedCallback((search: string) => {
    if (!leaving) onChange(search);
  }, typingMilliseconds);
  // Back and forward change the URL without the box.
  const [valueBefore, setValueBefore] = useState(value);
  if (value !== valueBefore) {
    setValueBefore(value);
    setTyped(value);
  }

  const type = (text: string) => {
    setTyped(text);
    send(text);
  };
  return (
    <TextInput
      type="search"
      className={classes.search}
      aria-label={t('users.search')}
      placeholder={t('users.search')}
      leftSection={<IconSearch size={17} aria-hidden />}
      rightSection={
        typed && <CloseButton size="sm" aria-label={t('users.clearSearch')} onClick={() => type('')} />
      }
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      // A pasted column of addresses loses its line breaks in a one-line box: keep them as spaces.
      onPaste={(event) => {
        const text = event.clipboardData.getData('text');
        if (!text.includes('\n')) return;
        event.preventDefault();
        type(text.split(/\s+/).join(' ').trim());
      }}
    />
  );
}
