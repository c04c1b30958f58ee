import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useText } from '../../words/text.ts';
import { userColumns, type ColumnId } from './user-columns.tsx';

type Props = { chosen: ColumnId[]; choose: (columns: ColumnId[]) => void };

export function ColumnsMenu({ chosen, choose }: Props) {
  const t = useText();
  return (
    <Popover position="bottom-end" trapFocus shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={17} aria-hidden />}>
          {t('users.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('users.columns')}>
        <Checkbox.Group value={chosen} onChange={(values) => choose(values as ColumnId[])}>
          <Stack gap="xs">
            {userColumns
              .filter(({ id }) => id !== 'name')
              .map(({ id, label }) => (
                <Checkbox key={id} value={id} label={t(label)} />
              ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
