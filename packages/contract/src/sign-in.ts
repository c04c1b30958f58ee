import { permissionNames } from '@roster/domain/permissions';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { Id, Instant, Language, RoleKey, TypedEmail, TypedPassword } from './machinery/primitives.ts';

/** The signed-in user, their account, and what they may do. */
export const Session = z
  .object({
    user: z.object({
      id: Id,
      email: z.string(),
      firstName: z.string(),
      lastName: z.string(),
      language: Language,
      operator: z.boolean(),
    }),
    account: z
      .object({
        id: Id,
        name: z.string(),
        number: z.string(),
        mainCountry: z.string(),
        entitledCountries: z.array(z.string()),
        /** X7: the zone in which calendar days of the account begin and end (IANA). */
        timeZone: z.string(),
        /** S2: from then on nothing is changed, and 30 days later all users are removed; null while it is open. */
        closedAt: Instant.nullable(),
      })
      .nullable(),
    roles: z.array(RoleKey),
    permissions: z.array(z.enum(permissionNames as [string, ...string[]])),
    /** H2: true for a pass, which allows only what a user locked as `unaffiliated` may do. */
    pass: z.boolean(),
    /** When the session ends unless a request comes before. */
    endsAt: Instant,
    /** When it ends whatever is requested. */
    endsAtLatest: Instant,
  })
  .meta({ id: 'Session' });
export type Session = z.output<typeof Session>;

export const signIn = defineEndpoint({
  name: 'signIn',
  method: 'POST',
  path: '/sign-in',
  summary: 'Sign in with email and password',
  access: 'public',
  body: z.strictObject({ email: TypedEmail, password: TypedPassword }).meta({ id: 'SignIn' }),
  response: Session,
  refusals: ['signIn.wrong', 'signIn.locked', 'signIn.accountClosed', 'signIn.tooManyTries'],
});

export const signOut = defineEndpoint({
  name: 'signOut',
  method: 'POST',
  path: '/sign-out',
  summary: 'End this session',
  access: 'public',
  body: z.strictObject({}).meta({ id: 'SignOut' }),
  response: z.object({ signedOut: z.literal(true) }),
  refusals: [],
});

export const getSession = defineEndpoint({
  name: 'getSession',
  method: 'GET',
  path: '/session',
  summary: 'Get the signed-in user, their account and permissions',
  access: 'pass',
  response: Session,
  refusals: ['session.required'],
});

/** L6: the screen asks for the password again and then repeats what it was about to do. */
export const proveSession = defineEndpoint({
  name: 'proveSession',
  method: 'POST',
  path: '/session/proof',
  summary: 'Type the password again before a sensitive act',
  access: 'signedIn',
  proves: true,
  body: z.strictObject({ password: TypedPassword }).meta({ id: 'ProveSession' }),
  response: z.object({ proven: z.literal(true) }),
  refusals: ['password.wrongCurrent', 'users.managedByOrganization', 'request.tooMany'],
});
