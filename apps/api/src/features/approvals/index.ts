import { listApprovals } from './list-approvals.ts';

export const approvals = [listApprovals];
