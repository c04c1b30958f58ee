import type { UserDetail } from '@roster/contract/users';

/** What may be edited of a user as the fields of the form. */
export const userValues = (user: UserDetail) => ({
  version: user.version,
  firstName: user.firstName,
  lastName: user.lastName,
  country: user.country,
  entitlementCountry: user.entitlementCountry,
  language: user.language,
  lastDay: user.lastDay,
  employeeNumber: user.employeeNumber,
  department: user.department,
  note: user.note,
});
