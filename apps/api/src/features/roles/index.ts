import { changeRoles } from './change-roles.ts';
import { listRoles } from './list-roles.ts';

export { afterRolesBack, rolesBack, undoRoles, withoutName } from './undo-roles.ts';
export { changeMemberRoles } from './change-member-roles.ts';

export const actions = [listRoles, changeRoles];
