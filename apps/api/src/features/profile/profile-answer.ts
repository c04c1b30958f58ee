import type { Profile } from '@roster/contract/profile';
import { entitlementOf } from '@roster/domain/countries';
import { may } from '@roster/domain/permissions';
import type { Queryable } from '../../platform/postgres/index.ts';
import { findAdministrators, findLicenseGivers } from '../affiliation/index.ts';
import { findProfile, type ProfileRow } from './profile.store.ts';

/** H1: returns one of three states: with administrators, without any, not affiliated. */
export async function profileAnswer(database: Queryable, userId: string, now: Date): Promise<Profile> {
  const row = await findProfile(database, userId, now);
  const approves = row.account_id !== null && may(row.roles, 'approvals.decide');
  return {
    id: row.id,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    country: row.country,
    language: row.language,
    federated: row.federated,
    lockReasons: row.lock_reasons,
    approvalMail: approves ? row.approval_mail : null,
    newEmail: row.new_email,
    affiliation: await affiliationOf(database, row),
    joinRequest: row.request && {
      ...row.request,
      requestedAt: new Date(row.request.requestedAt).toISOString(),
      decidedAt: row.request.decidedAt && new Date(row.request.decidedAt).toISOString(),
      askAgainAt: row.request.askAgainAt && new Date(row.request.askAgainAt).toISOString(),
    },
    domainAccount: row.domain_account && {
      ...row.domain_account,
      askAgainAt: row.domain_account.askAgainAt && new Date(row.domain_account.askAgainAt).toISOString(),
    },
  };
}

async function affiliationOf(database: Queryable, row: ProfileRow): Promise<Profile['affiliation']> {
  if (row.account_id === null || row.joined_at === null) return null;
  const administrators = await findAdministrators(database, row.account_id);
  return {
    accountName: row.account_name ?? '',
    accountNumber: row.account_number ?? '',
    joinedAt: row.joined_at.toISOString(),
    source: row.source,
    roles: row.roles,
    groups: row.groups,
    licenses: row.licenses,
    entitlement: entitlementOf(
      { entitlementCountry: row.entitlement_country, country: row.country },
      { mainCountry: row.main_country ?? '', entitledCountries: row.entitled_countries ?? [] },
    ),
    administrators,
    licenseGivers: await findLicenseGivers(database, row.account_id, row, administrators),
  };
}
