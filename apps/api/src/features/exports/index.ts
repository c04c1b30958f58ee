import { exportSelectedUsers, exportUsers } from './export-users.ts';

export const exports = [exportUsers, exportSelectedUsers];
