import { listGroups } from './list-groups.ts';

export const groups = [listGroups];
