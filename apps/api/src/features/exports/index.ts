import { exportSelectedUsers, exportUsers } from './export-users.ts';

export const actions = [exportUsers, exportSelectedUsers];
