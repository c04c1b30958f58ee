import { changeGroups } from './change-groups.ts';
import { createGroup } from './create-group.ts';
import { deleteGroup } from './delete-group.ts';
import { editGroup } from './edit-group.ts';
import { getGroupEffects } from './get-group-effects.ts';
import { getGroup } from './get-group.ts';
import { listGroups } from './list-groups.ts';

export { undoGroups } from './undo-groups.ts';

export const actions = [
  listGroups,
  getGroup,
  getGroupEffects,
  createGroup,
  editGroup,
  deleteGroup,
  changeGroups,
];
