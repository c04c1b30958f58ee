import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { onMany, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { listRefusals, paging } from './machinery/list.ts';
import { undoable } from './machinery/undoable.ts';
import { Id, Page, RoleKey, Roles } from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';

export const listRoles = defineEndpoint({
  name: 'listRoles',
  method: 'GET',
  path: '/roles',
  summary: 'List the roles, with the number of users of my account who hold each',
  access: 'roles.read',
  query: z.strictObject(paging),
  response: Page(
    z.object({
      role: RoleKey,
      users: z.int(),
      /** The role that it requires. */
      needs: RoleKey.nullable(),
      /** The roles that are unassigned with it. */
      dependents: z.array(RoleKey),
      /** Why the caller may not assign it; null if they may. */
      refusal: Code.nullable(),
    }),
  ),
  refusals: [...listRefusals],
});

export const changeRoles = defineEndpoint({
  name: 'changeRoles',
  method: 'POST',
  path: '/users/roles',
  summary: 'Assign and unassign roles; unassigning one unassigns its dependents',
  access: 'roles.change',
  sensitive: 'grantAdministrator',
  body: onMany({ add: Roles.default([]), remove: Roles.default([]), ...undoable }).meta({
    id: 'ChangeRoles',
  }),
  response: outcome(
    z.object({
      id: Id,
      name: z.string(),
      before: z.array(RoleKey),
      after: z.array(RoleKey),
    }),
    [
      'users.notFound',
      'users.administratorProtected',
      'roles.administratorOnlyByAdministrator',
      'users.cannotDemoteYourself',
      'users.lastAdministrator',
      'roles.nothingToChange',
    ],
  ),
  refusals: [...refusalsOnMany, 'roles.contradiction'],
});
