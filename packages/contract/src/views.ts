import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingUpTo } from './machinery/list.ts';
import { Id, Page, Title, UserSearch } from './machinery/primitives.ts';
import { userFilters, userSortFields } from './users.ts';

const sorts = userSortFields.flatMap((field) => [field, `-${field}` as const]);

const filterNames = Object.keys(userFilters) as (keyof typeof userFilters)[];

/** Filters and order, as the address of the list spells them. Only a view that the list can show is stored. */
const ViewQuery = z.partialRecord(z.enum([...filterNames, 'sort']), UserSearch).refine(
  (query) => {
    const { sort, ...filters } = query;
    const sortable = sort === undefined || (sorts as string[]).includes(sort);
    return sortable && z.strictObject(userFilters).safeParse(filters).success;
  },
  { message: 'no view of the list' },
);

export const SavedView = z
  .object({
    id: Id,
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
  summary: 'List my saved views, and those shared with my account',
  access: 'users.list',
  query: z.strictObject(pagingUpTo(500)),
  response: Page(SavedView),
  refusals: [...listRefusals],
});

export const saveView = defineEndpoint({
  name: 'saveView',
  method: 'POST',
  path: '/saved-views',
  summary: 'Save a view of the list',
  access: 'users.list',
  status: 201,
  body: z
    .strictObject({ name, query: ViewQuery, shared: z.boolean().default(false) })
    .meta({ id: 'SaveView' }),
  response: views,
  refusals: ['views.nameTaken', 'views.tooMany'],
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
