import { listViews as endpoint } from '@roster/contract/views';
import { implement } from '../../platform/implement.ts';
import { findViews } from './views.store.ts';

export const listViews = implement(endpoint, async (_input, { actor, platform }) => ({
  items: await findViews(platform.database.reader, actor),
}));
