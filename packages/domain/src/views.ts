import type { Actor } from './actors.ts';

export const viewRefusals = [
  'views.notFound',
  'views.nameTaken',
  'views.notYours',
  'views.tooMany',
  'views.otherList',
] as const;

/** The lists of an account of which views are saved. */
export const viewedLists = [
  'users',
  'approvals',
  'invitations',
  'removedUsers',
  'contacts',
  'userRequests',
  'serviceRequests',
  'exceptions',
  'waitingList',
  'licenses',
  'usage',
  'auditLog',
] as const;
export type ViewedList = (typeof viewedLists)[number];

/**
 * The lists of the operators' console of which views are saved. The database keeps their views apart from those of accounts
 * by how these names begin.
 */
export const operatorsLists = [
  'operatorAccounts',
  'operatorUsers',
  'operatorRequests',
  'operatorMails',
  'operatorProducts',
  'operatorDownloads',
  'operatorLog',
] as const;
export type OperatorsList = (typeof operatorsLists)[number];

export type ListWithViews = ViewedList | OperatorsList;
export const listsWithViews: readonly ListWithViews[] = [...viewedLists, ...operatorsLists];

export const isOfOperators = (list: ListWithViews): list is OperatorsList =>
  operatorsLists.some((one) => one === list);

/** How many views one person saves, of all lists together. */
export const maxViews = 50;

/** Of a list that one may read. Names of one's own views of it are unique, and the number of all is limited. */
export function decideSaveView(facts: {
  mayReadList: boolean;
  views: number;
  nameTaken: boolean;
}): 'views.otherList' | 'views.nameTaken' | 'views.tooMany' | null {
  if (!facts.mayReadList) return 'views.otherList';
  if (facts.nameTaken) return 'views.nameTaken';
  return facts.views >= maxViews ? 'views.tooMany' : null;
}

export type ViewFacts = {
  actor: Pick<Actor, 'id' | 'roles'> & { operator: boolean };
  view: { ownerId: string | null; shared: boolean; mayReadList: boolean } | null;
};

/**
 * A view is changed by its creator; a shared one also by an Account Administrator, and one that operators share by each of
 * them, since none is above the others. A private view of someone else, and
 * one of a list that the caller may not read, counts as not found.
 */
export function decideChangeView({ actor, view }: ViewFacts): 'views.notFound' | 'views.notYours' | null {
  if (!view?.mayReadList) return 'views.notFound';
  if (view.ownerId === actor.id) return null;
  if (!view.shared) return 'views.notFound';
  return actor.operator || actor.roles.includes('accountAdministrator') ? null : 'views.notYours';
}
