import { useChange } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';
import {
  changeOperatorView,
  changeView,
  deleteOperatorView,
  deleteView,
  listOperatorViews,
  listViews,
  saveOperatorView,
  saveView,
} from '@roster/contract/views';
import { isOfOperators, type ListWithViews, type OperatorsList, type ViewedList } from '@roster/domain/views';
import { useQuery } from '@tanstack/react-query';

/** The most views that the menus show, of all lists together. */
const shownAtOnce = 500;
const ofAccount = q(listViews, { query: { limit: shownAtOnce } });
const ofOperators = q(listOperatorViews, { query: { limit: shownAtOnce } });
/** Each change returns the whole list. */
const answers = () => ofAccount;
const operatorsAnswers = () => ofOperators;

export const useViews = (list: ListWithViews) =>
  useQuery({
    ...(isOfOperators(list) ? ofOperators : ofAccount),
    select: ({ items }) => ({ items: items.filter((view) => view.list === list) }),
  });

type Of<List> = { list: List; name: string; query: Record<string, string>; shared: boolean };

/** Operators have endpoints of their own. Which of them are asked never changes while a list is shown. */
export function useSaveView(list: ListWithViews, onDone: (name: string) => void) {
  const done = { onDone: (_answer: unknown, { name }: { name: string }) => onDone(name) };
  const own = useChange(saveView, (body: Of<ViewedList>) => ({ body }), { answers, ...done });
  const operators = useChange(saveOperatorView, (body: Of<OperatorsList>) => ({ body }), {
    answers: operatorsAnswers,
    ...done,
  });
  const save = (view: Omit<Of<ListWithViews>, 'list'>) =>
    isOfOperators(list) ? operators.mutate({ ...view, list }) : own.mutate({ ...view, list });
  return { ...(isOfOperators(list) ? operators : own), save };
}

type Change = { name?: string; shared?: boolean };

export function useChangeView(
  { id: viewId, list }: { id: string; list: ListWithViews },
  onDone: (name: string) => void,
) {
  const requestOf = (body: Change) => ({ params: { viewId }, body });
  const done = {
    onDone: ({ items }: { items: { id: string; name: string }[] }) =>
      onDone(items.find(({ id }) => id === viewId)?.name ?? ''),
  };
  const own = useChange(changeView, requestOf, { answers, ...done });
  const operators = useChange(changeOperatorView, requestOf, { answers: operatorsAnswers, ...done });
  return isOfOperators(list) ? operators : own;
}

export function useDeleteView({ id, list }: { id: string; list: ListWithViews }, onDone: () => void) {
  const requestOf = () => ({ params: { viewId: id }, body: {} });
  const own = useChange(deleteView, requestOf, { answers, onDone });
  const operators = useChange(deleteOperatorView, requestOf, { answers: operatorsAnswers, onDone });
  return isOfOperators(list) ? operators : own;
}
