import { viewedLists, type ViewedList } from '@roster/domain/views';
import { may } from '@roster/domain/permissions';
import type { RoleKey } from '@roster/domain/roles';
import * as z from 'zod';
import { listApprovals } from './approvals.ts';
import { listAuditEvents } from './audit.ts';
import { listContacts } from './contacts.ts';
import { listRemovedUsers } from './departures.ts';
import { listExceptions } from './exceptions.ts';
import { listInvitations } from './invitations.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingCounted, pagingUpTo } from './machinery/list.ts';
import { Id, Page, Title, UserSearch } from './machinery/primitives.ts';
import { listWaitingList } from './seats.ts';
import { listServiceRequests } from './support.ts';
import { listUserRequests } from './user-requests.ts';
import { listUsers } from './users.ts';

const endpoints = {
  users: listUsers,
  approvals: listApprovals,
  invitations: listInvitations,
  removedUsers: listRemovedUsers,
  contacts: listContacts,
  userRequests: listUserRequests,
  serviceRequests: listServiceRequests,
  exceptions: listExceptions,
  waitingList: listWaitingList,
  auditLog: listAuditEvents,
} satisfies Record<ViewedList, { query: z.ZodObject }>;

type FieldOf<List extends ViewedList> = keyof (typeof endpoints)[List]['query']['shape'];
type Field = Exclude<{ [List in ViewedList]: FieldOf<List> }[ViewedList], keyof typeof pagingCounted>;

/** What an address says of a list besides the page: its filters and its order. */
const fieldsOf = (list: ViewedList): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(endpoints[list].query.shape).filter(([name]) => !(name in pagingCounted)),
  );

/** The filters of a list, and its order, as its address names them. */
export const viewNames = (list: ViewedList) => Object.keys(fieldsOf(list)) as Field[];

/** What of an address belongs to a view of the list; what the list does not know is left out. */
export const viewQueryOf = (
  list: ViewedList,
  address: { get: (name: string) => string | null },
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fieldsOf(list)).flatMap(([name, field]) => {
      const value = address.get(name);
      return value && field.safeParse(value).success ? [[name, value]] : [];
    }),
  );

/** Whether these roles may read the list, and so have views of it. */
export function mayReadList(roles: readonly RoleKey[], list: ViewedList): boolean {
  const { access } = endpoints[list];
  return access === 'pass' || may(roles, access);
}

/** Filters and order, as the address of the list spells them. */
const ViewQuery = z.partialRecord(z.enum([...new Set(viewedLists.flatMap(viewNames))]), UserSearch);

export const SavedView = z
  .object({
    id: Id,
    list: z.enum(viewedLists),
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

export const saveView = defineEndpoint({
  name: 'saveView',
  method: 'POST',
  path: '/saved-views',
  summary: 'Save a view of a list',
  access: 'users.list',
  status: 201,
  body: z
    .strictObject({
      name,
      list: z.enum(viewedLists).default('users'),
      query: ViewQuery,
      shared: z.boolean().default(false),
    })
    // Only what the list can show is stored.
    .refine(({ list, query }) => z.strictObject(fieldsOf(list)).safeParse(query).success, {
      path: ['query'],
      message: 'no view of the list',
    })
    .meta({ id: 'SaveView' }),
  response: views,
  refusals: ['views.nameTaken', 'views.tooMany', 'views.otherList'],
});

const params = z.strictObject({ viewId: Id });

export const changeView = defineEndpoint({
  name: 'changeView',
  method: 'PATCH',
  path: '/saved-views/{viewId}',
  summary: 'Rename a view, share it, or make it private again',
  access: 'users.list',
  params,
  body: z.strictObject({ name: name.optional(), shared: z.boolean().optional() }).meta({ id: 'ChangeView' }),
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
