import { changeRoles } from './change-roles.ts';
import { listRoles } from './list-roles.ts';

export { setRoles } from './roles.store.ts';

export const actions = [listRoles, changeRoles];
