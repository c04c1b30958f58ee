import type { Profile } from '@roster/contract/profile';
import type { Language } from '@roster/domain/languages';
import type { RoleKey } from '@roster/domain/roles';
import type { Platform } from '../../platform/platform.ts';
import { findAdministrators } from '../account/index.ts';
import { findProfile } from './profile.store.ts';

export async function profileAnswer(userId: string, platform: Platform): Promise<Profile> {
  const user = await findProfile(platform.prisma, userId);
  const { account, accountId, joinedAt } = user;
  return {
    id: user.id,
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    country: user.country,
    language: user.language as Language, // the column is checked by the contract on every write
    affiliation:
      account && accountId && joinedAt
        ? {
            accountName: account.name,
            accountNumber: account.number,
            joinedAt: joinedAt.toISOString(),
            source: user.source,
            roles: user.roles as RoleKey[], // a check constraint holds the column to the catalogue
            groups: user.memberships.map(({ group }) => group.name),
            licenses: user.seats.map(({ product }) => product.name),
            administrators: await findAdministrators(platform.database.app, accountId),
          }
        : null,
  };
}
