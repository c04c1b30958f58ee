import * as z from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Id, Instant, Language, RoleKey } from './primitives.ts';

export const Profile = z
  .object({
    id: Id,
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    country: z.string().nullable(),
    language: Language,
    /** Null: not affiliated. Members only ever see their own account's administrators (H1). */
    affiliation: z
      .object({
        accountName: z.string(),
        accountNumber: z.string(),
        joinedAt: Instant,
        source: z.string(),
        roles: z.array(RoleKey),
        groups: z.array(z.string()),
        licenses: z.array(z.string()),
        administrators: z.array(
          z.object({
            id: Id,
            name: z.string(),
            email: z.string(),
            role: z.enum(['accountAdministrator', 'coAdministrator']),
          }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'Profile' });
export type Profile = z.output<typeof Profile>;

export const getProfile = defineEndpoint({
  name: 'getProfile',
  method: 'GET',
  path: '/profile',
  summary: 'My account, roles and administrators',
  access: 'signedIn',
  response: Profile,
  refusals: ['session.required'],
});

export const updateProfile = defineEndpoint({
  name: 'updateProfile',
  method: 'PATCH',
  path: '/profile',
  summary: 'Change my own settings',
  access: 'signedIn',
  body: z.strictObject({ language: Language }).meta({ id: 'UpdateProfile' }),
  response: Profile,
  refusals: ['session.required'],
});
