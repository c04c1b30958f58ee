import { changeView } from './change-view.ts';
import { deleteView } from './delete-view.ts';
import { listViews } from './list-views.ts';
import { saveView } from './save-view.ts';

export const actions = [listViews, saveView, changeView, deleteView];
