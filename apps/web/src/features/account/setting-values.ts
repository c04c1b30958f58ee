import type { AccountSettings } from '@roster/contract/account';

/** The settings as the fields of the form. */
export const settingValues = (settings: AccountSettings) => ({
  version: settings.version,
  name: settings.name,
  mainCountry: settings.mainCountry,
  entitledCountries: settings.entitledCountries,
  defaultLanguage: settings.defaultLanguage,
  timeZone: settings.timeZone,
  defaultRoles: settings.defaultRoles as never[],
  defaultGroupIds: settings.defaultGroupIds,
  primaryContactId: settings.primaryContact?.id ?? null,
});
