import { listsWithViews, operatorsLists, viewedLists, type ListWithViews } from '@roster/domain/views';
import { may } from '@roster/domain/permissions';
import type { RoleKey } from '@roster/domain/roles';
import * as z from 'zod';
import { listApprovals } from './approvals.ts';
import { listAuditEvents, listPlatformEvents } from './audit.ts';
import { listContacts } from './contacts.ts';
import { listRemovedUsers } from './departures.ts';
import { listOperatedDownloads } from './downloads.ts';
import { listExceptions } from './exceptions.ts';
import { listInvitations } from './invitations.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingCounted, pagingUpTo } from './machinery/list.ts';
import { Id, Page, Title, UserSearch } from './machinery/primitives.ts';
import { listUndelivered } from './operator-mails.ts';
import { findUsersEverywhere, listAccounts } from './operator.ts';
import { listProducts } from './products.ts';
import { listSeats, listWaitingList } from './seats.ts';
import { listServiceRequests } from './support.ts';
import { listUsage } from './usage.ts';
import { listUserRequests } from './user-requests.ts';
import { listUsers } from './users.ts';

/** What says of each list how it is narrowed and ordered, and who reads it. */
export const endpointsOfLists = {
  users: listUsers,
  approvals: listApprovals,
  invitations: listInvitations,
  removedUsers: listRemovedUsers,
  contacts: listContacts,
  userRequests: listUserRequests,
  serviceRequests: listServiceRequests,
  exceptions: listExceptions,
  waitingList: listWaitingList,
  licenses: listSeats,
  usage: listUsage,
  auditLog: listAuditEvents,
  operatorAccounts: listAccounts,
  operatorUsers: findUsersEverywhere,
  operatorRequests: listServiceRequests,
  operatorMails: listUndelivered,
  operatorProducts: listProducts,
  operatorDownloads: listOperatedDownloads,
  operatorLog: listPlatformEvents,
} satisfies Record<ListWithViews, { query: z.ZodObject }>;

type FieldOf<List extends ListWithViews> = keyof (typeof endpointsOfLists)[List]['query']['shape'];
type Field = Exclude<{ [List in ListWithViews]: FieldOf<List> }[ListWithViews], keyof typeof pagingCounted>;

/** What an address says of a list besides the page: its filters and its order. */
const fieldsOf = (list: ListWithViews): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(endpointsOfLists[list].query.shape).filter(([name]) => !(name in pagingCounted)),
  );

/** The filters of a list, and its order, as its address names them. */
export const viewNames = (list: ListWithViews) => Object.keys(fieldsOf(list)) as Field[];

/** What of an address belongs to a view of the list; what the list does not know is left out. */
export const viewQueryOf = (
  list: ListWithViews,
  address: { get: (name: string) => string | null },
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fieldsOf(list)).flatMap(([name, field]) => {
      const value = address.get(name);
      return value && field.safeParse(value).success ? [[name, value]] : [];
    }),
  );

/** Whether someone with these roles, or an operator, may read the list, and so has views of it. */
export function mayReadList(
  { roles, operator }: { roles: readonly RoleKey[]; operator: boolean },
  list: ListWithViews,
): boolean {
  const { access } = endpointsOfLists[list];
  if (access === 'operator') return operator;
  return access === 'pass' || may(roles, access);
}

/** Filters and order, as the address of one of the lists spells them. */
const queryOf = (lists: readonly ListWithViews[]) =>
  z.partialRecord(z.enum([...new Set(lists.flatMap(viewNames))]), UserSearch);

export const SavedView = z
  .object({
    id: Id,
    list: z.enum(listsWithViews),
    name: z.string(),
    query: z.record(z.string(), z.string()),
    shared: z.boolean(),
    /** Whether the caller created it. */
    own: z.boolean(),
    /** Its creator; null if they were erased. */
    ownerName: z.string().nullable(),
    /** Whether the caller may change it. */
    changeable: z.boolean(),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.output<typeof SavedView>;

const views = z.object({ items: z.array(SavedView) });
const name = Title({ max: 80 });

export const listViews = defineEndpoint({
  name: 'listViews',
  method: 'GET',
  path: '/saved-views',
  summary: 'List my saved views, and those shared with my account, of the lists that I may read',
  access: 'users.list',
  query: z.strictObject(pagingUpTo(500)),
  response: Page(SavedView),
  refusals: [...listRefusals],
});

const saved = { name, shared: z.boolean().default(false) };

/** Only what the list can show is stored. A list that shows nothing without a search has a view of that, too. */
const canBeShown = ({ list, query }: { list: ListWithViews; query: Partial<Record<string, string>> }) =>
  z.strictObject(fieldsOf(list)).partial().safeParse(query).success;
const noView = { path: ['query'], message: 'no view of the list' };

export const saveView = defineEndpoint({
  name: 'saveView',
  method: 'POST',
  path: '/saved-views',
  summary: 'Save a view of a list',
  access: 'users.list',
  status: 201,
  body: z
    .strictObject({ ...saved, list: z.enum(viewedLists).default('users'), query: queryOf(viewedLists) })
    .refine(canBeShown, noView)
    .meta({ id: 'SaveView' }),
  response: views,
  refusals: ['views.nameTaken', 'views.tooMany', 'views.otherList'],
});

const params = z.strictObject({ viewId: Id });
const change = { name: name.optional(), shared: z.boolean().optional() };

export const changeView = defineEndpoint({
  name: 'changeView',
  method: 'PATCH',
  path: '/saved-views/{viewId}',
  summary: 'Rename a view, share it, or make it private again',
  access: 'users.list',
  params,
  body: z.strictObject(change).meta({ id: 'ChangeView' }),
  response: views,
  refusals: ['views.notFound', 'views.notYours', 'views.nameTaken'],
});

export const deleteView = defineEndpoint({
  name: 'deleteView',
  method: 'POST',
  path: '/saved-views/{viewId}/delete',
  summary: 'Delete a view',
  access: 'users.list',
  params,
  body: z.strictObject({}).meta({ id: 'DeleteView' }),
  response: views,
  refusals: ['views.notFound', 'views.notYours'],
});

export const listOperatorViews = defineEndpoint({
  name: 'listOperatorViews',
  method: 'GET',
  path: '/operator/saved-views',
  summary: 'List my saved views of the lists of the operators’ console, and those that other operators share',
  access: 'operator',
  query: z.strictObject(pagingUpTo(500)),
  response: Page(SavedView),
  refusals: [...listRefusals],
});

export const saveOperatorView = defineEndpoint({
  name: 'saveOperatorView',
  method: 'POST',
  path: '/operator/saved-views',
  summary: 'Save a view of a list of the operators’ console',
  access: 'operator',
  status: 201,
  body: z
    .strictObject({ ...saved, list: z.enum(operatorsLists), query: queryOf(operatorsLists) })
    .refine(canBeShown, noView)
    .meta({ id: 'SaveOperatorView' }),
  response: views,
  refusals: ['views.nameTaken', 'views.tooMany', 'views.otherList'],
});

export const changeOperatorView = defineEndpoint({
  name: 'changeOperatorView',
  method: 'PATCH',
  path: '/operator/saved-views/{viewId}',
  summary: 'Rename a view of the operators’ console, share it, or make it private again',
  access: 'operator',
  params,
  body: z.strictObject(change).meta({ id: 'ChangeOperatorView' }),
  response: views,
  refusals: ['views.notFound', 'views.notYours', 'views.nameTaken'],
});

export const deleteOperatorView = defineEndpoint({
  name: 'deleteOperatorView',
  method: 'POST',
  path: '/operator/saved-views/{viewId}/delete',
  summary: 'Delete a view of the operators’ console',
  access: 'operator',
  params,
  body: z.strictObject({}).meta({ id: 'DeleteOperatorView' }),
  response: views,
  refusals: ['views.notFound', 'views.notYours'],
});
