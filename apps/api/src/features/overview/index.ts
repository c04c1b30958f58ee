import { getNotices } from './get-notices.ts';
import { getOverview } from './get-overview.ts';

export const actions = [getOverview, getNotices];
