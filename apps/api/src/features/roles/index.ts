import { changeRoles } from './change-roles.ts';
import { listRoles } from './list-roles.ts';

export const roles = [listRoles, changeRoles];
