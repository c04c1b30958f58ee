import { changeOperatorView, changeView } from './change-view.ts';
import { deleteOperatorView, deleteView } from './delete-view.ts';
import { listOperatorViews, listViews } from './list-views.ts';
import { saveOperatorView, saveView } from './save-view.ts';

export const actions = [
  ...[listViews, saveView, changeView, deleteView],
  ...[listOperatorViews, saveOperatorView, changeOperatorView, deleteOperatorView],
];
