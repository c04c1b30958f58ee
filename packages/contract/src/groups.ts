import { maxGroupProducts, maxGroups } from '@roster/domain/groups';
import * as z from 'zod';
import { AccessChanges } from './access-changes.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import { undoable } from './machinery/undoable.ts';
import { onMany, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { listRefusals, pagingUpTo, sortable } from './machinery/list.ts';
import { Country, Flag, GroupIds, Id, oneOrMany, Page, Search, Text, Title } from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';

export const Group = z
  .object({
    id: Id,
    name: z.string(),
    description: z.string(),
    entitlementCountry: z.string().nullable(),
    /** G1: what its members may run; an empty list does not limit. */
    products: z.array(z.object({ id: Id, name: z.string() })),
    members: z.int(),
    /** S1: users are put into this group when they are added. */
    givenOnAdd: z.boolean(),
    version: z.int(),
    /** Why the caller may neither delete it nor change what it gives; null where they may. */
    refusal: Code.nullable(),
  })
  .meta({ id: 'Group' });
export type Group = z.output<typeof Group>;

export const listGroups = defineEndpoint({
  name: 'listGroups',
  method: 'GET',
  path: '/groups',
  summary: 'List the groups of my account, by name',
  access: 'groups.list',
  /** One page may hold them all, for a form that offers them. */
  query: z.strictObject({
    search: Search.optional(),
    sort: sortable('name', 'members'),
    ...pagingUpTo(maxGroups),
  }),
  response: Page(Group),
  refusals: [...listRefusals],
});

export const getGroup = defineEndpoint({
  name: 'getGroup',
  method: 'GET',
  path: '/groups/{groupId}',
  summary: 'Get one group of my account',
  access: 'groups.list',
  params: z.strictObject({ groupId: Id }),
  response: Group,
  refusals: ['groups.notFound'],
});

const said = {
  name: Title({ max: 100 }),
  description: Text({ max: 500, mayBeEmpty: true }).default(''),
  entitlementCountry: Country.nullable().default(null),
  /** G1: of those that the account has an entitlement of. */
  productIds: z.array(Id).max(maxGroupProducts).default([]),
};

export const CreateGroupBody = z.strictObject(said).meta({ id: 'CreateGroup' });

export const createGroup = defineEndpoint({
  name: 'createGroup',
  method: 'POST',
  path: '/groups',
  summary: 'Create a group',
  access: 'groups.edit',
  status: 201,
  body: CreateGroupBody,
  response: Group,
  refusals: ['groups.nameTaken', 'groups.tooMany', 'groups.productNotEntitled'],
});

export const editGroup = defineEndpoint({
  name: 'editGroup',
  method: 'PATCH',
  path: '/groups/{groupId}',
  summary: 'Change name, description, entitlement country or products of a group',
  access: 'groups.edit',
  params: z.strictObject({ groupId: Id }),
  body: z.strictObject({ ...said, version: z.int() }).meta({ id: 'EditGroup' }),
  response: Group,
  refusals: [
    'groups.notFound',
    'groups.changedMeanwhile',
    'users.administratorProtected',
    'groups.nameTaken',
    'groups.productNotEntitled',
  ],
});

export const getGroupEffects = defineEndpoint({
  name: 'getGroupEffects',
  method: 'GET',
  path: '/groups/{groupId}/effects',
  summary:
    'Say what members could no longer run, or from now on, with other products of the group, or without it',
  access: 'groups.edit',
  params: z.strictObject({ groupId: Id }),
  query: z.strictObject({
    /** What the group would allow; absent for a group that does not limit. */
    product: oneOrMany(Id).optional(),
    /** Whether there would be no such group. */
    deleted: Flag.optional(),
  }),
  response: z.object({
    /** The members that were looked at and for whom something changes. */
    changes: z.array(AccessChanges),
    /** How many were looked at: a thousand at most. */
    lookedAt: z.int(),
    members: z.int(),
  }),
  refusals: ['groups.notFound'],
});

export const deleteGroup = defineEndpoint({
  name: 'deleteGroup',
  method: 'POST',
  path: '/groups/{groupId}/delete',
  summary: 'Delete a group; its members stay in the account',
  access: 'groups.edit',
  params: z.strictObject({ groupId: Id }),
  /** The number of members the caller was shown; if it has changed, nothing is deleted. */
  body: z.strictObject({ members: z.int().nonnegative() }).meta({ id: 'DeleteGroup' }),
  response: z.object({ deleted: z.literal(true) }),
  refusals: ['groups.notFound', 'users.administratorProtected', 'groups.changedMeanwhile'],
});

export const changeGroups = defineEndpoint({
  name: 'changeGroups',
  method: 'POST',
  path: '/users/groups',
  summary: 'Add users to groups and remove them from groups',
  access: 'groups.edit',
  body: onMany({ add: GroupIds.default([]), remove: GroupIds.default([]), ...undoable }).meta({
    id: 'ChangeGroups',
  }),
  response: outcome(AccessChanges, [
    'users.notFound',
    'users.administratorProtected',
    'groups.nothingToChange',
  ]),
  refusals: [...refusalsOnMany, 'groups.notFound'],
});
