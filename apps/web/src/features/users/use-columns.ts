import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { defaultColumns, userColumns, type ColumnId } from './user-columns.tsx';

/** Which columns are shown: chosen once, stored in this browser. The name is always shown. */
export function useColumns() {
  const [chosen, choose] = useLocalStorage<ColumnId[]>({
    key: 'roster-users-columns',
    defaultValue: defaultColumns,
    getInitialValueInEffect: false,
  });
  const columns = useMemo(
    () => userColumns.filter(({ id }) => id === 'name' || chosen.includes(id)),
    [chosen],
  );
  return { columns, chosen, choose };
}
