import { undoChange } from './undo-change.ts';

export const actions = [undoChange];
