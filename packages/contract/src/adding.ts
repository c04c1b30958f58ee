import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { Country, Email, GroupIds, Language, NamePart, needName, Roles } from './machinery/primitives.ts';
import { UserDetail } from './users.ts';

/** What may be set for the affiliation when a user is added. */
const affiliation = {
  entitlementCountry: Country.optional(),
  groupIds: GroupIds.optional(),
  roles: Roles.optional(),
};

/** Who is to be added: what the form asks first. */
const person = {
  email: Email,
  firstName: NamePart.default(''),
  lastName: NamePart.default(''),
  country: Country,
};

export const NewPerson = needName(z.strictObject(person));

export const AddUserBody = needName(
  z.strictObject({
    ...person,
    /** The language of the invitation, and of the portal until they choose another. */
    language: Language.optional(),
    /** False to create the user now and invite them later. */
    invite: z.boolean().default(true),
    ...affiliation,
  }),
).meta({ id: 'AddUser' });

/** The answer of every way to bring one user into the account. */
export const UserAdded = UserDetail.extend({
  /** True if the mailbox or the account has had as many invitations as one hour allows: it can be sent later. */
  invitationHeldBack: z.boolean(),
});

export const answersOfAdding = [
  'users.alreadyMember',
  'users.awaitingApproval',
  'users.inOtherAccount',
  'users.domainOwnedByOther',
  'users.tooManyProbes',
  'roles.administratorOnlyByAdministrator',
  'groups.notFound',
] as const;

export const addUser = defineEndpoint({
  name: 'addUser',
  method: 'POST',
  path: '/users',
  summary: 'Add a user: create, affiliate and invite them',
  access: 'users.add',
  sensitive: 'grantAdministrator',
  status: 201,
  body: AddUserBody,
  response: UserAdded,
  refusals: [...answersOfAdding, 'users.existsUnaffiliated'],
});

export const addToAccount = defineEndpoint({
  name: 'addToAccount',
  method: 'POST',
  path: '/users/add-to-account',
  summary: 'Add a registered, unaffiliated user to my account',
  access: 'users.add',
  sensitive: 'grantAdministrator',
  status: 201,
  body: z
    .strictObject({ email: Email, unlock: z.boolean().default(false), ...affiliation })
    .meta({ id: 'AddToAccount' }),
  response: UserAdded,
  refusals: [...answersOfAdding, 'users.notRegistered'],
});
