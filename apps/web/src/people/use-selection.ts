import type { User } from '@roster/contract/users';
import { useMemo } from 'react';
import { useSelection as useRows } from '../list/use-selection.ts';
import type { Target } from './users.queries.ts';
import type { Filters } from './users-url.ts';

const idOf = ({ id }: User) => id;

/** The ticked users, and what an action on them is sent. */
export function useSelection(filters: Filters, scope?: string) {
  const selection = useRows<User, Filters>(filters, idOf, scope);
  return useMemo(() => {
    const { rows, picked, ...same } = selection;
    const target: Target = 'ids' in picked ? { userIds: picked.ids } : picked;
    return { ...same, users: rows, target };
  }, [selection]);
}

export type Selection = ReturnType<typeof useSelection>;
