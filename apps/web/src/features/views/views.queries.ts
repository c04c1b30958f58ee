import { useChange } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';
import { changeView, deleteView, listViews, saveView } from '@roster/contract/views';
import type { ViewedList } from '@roster/domain/views';
import { useQuery } from '@tanstack/react-query';

/** The most views that the menus show, of all lists together. */
const shownAtOnce = 500;
const viewsQuery = q(listViews, { query: { limit: shownAtOnce } });
/** Each change returns the whole list. */
const answers = () => viewsQuery;

export const useViews = (list: ViewedList) =>
  useQuery({ ...viewsQuery, select: ({ items }) => ({ items: items.filter((view) => view.list === list) }) });

type NewView = { list: ViewedList; name: string; query: Record<string, string>; shared: boolean };

export const useSaveView = (onDone: (saved: NewView) => void) =>
  useChange(saveView, (body: NewView) => ({ body }), { answers, onDone: (_answer, saved) => onDone(saved) });

export const useChangeView = (viewId: string, onDone: (name: string) => void) =>
  useChange(changeView, (body: { name?: string; shared?: boolean }) => ({ params: { viewId }, body }), {
    answers,
    onDone: ({ items }) => onDone(items.find(({ id }) => id === viewId)?.name ?? ''),
  });

export const useDeleteView = (viewId: string, onDone: () => void) =>
  useChange(deleteView, () => ({ params: { viewId }, body: {} }), { answers, onDone });
