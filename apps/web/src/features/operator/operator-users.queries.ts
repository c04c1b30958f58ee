import { useChange } from '../../api/changes.ts';
import {
  eraseUser,
  findUsersEverywhere,
  lockByOperator,
  releaseByOperator,
  unlockByOperator,
} from '@roster/contract/operator';
import type { Operation } from '@roster/domain/operator';
import { useList, type Place } from '../../list/use-list.ts';

export const useUsersEverywhere = (search: string, place: Place, enabled: boolean) =>
  useList(findUsersEverywhere, { query: { search } }, place, { enabled });

const operations = {
  lock: lockByOperator,
  unlock: unlockByOperator,
  release: releaseByOperator,
  erase: eraseUser,
};

export const useOperate = (operation: Operation, userId: string) =>
  useChange(operations[operation], (reason: string) => ({ params: { userId }, body: { reason } }));
