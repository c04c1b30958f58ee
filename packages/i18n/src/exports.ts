import type { Language } from '@roster/domain/languages';
import { roleNames as deRoleNames } from './de/role-names.ts';
import { exported as deExported } from './de/exported.ts';
import { users as deUsers } from './de/users.ts';
import { roleNames as enRoleNames } from './en/role-names.ts';
import { exported as enExported } from './en/exported.ts';
import { users as enUsers } from './en/users.ts';
import { roleNames as esRoleNames } from './es/role-names.ts';
import { exported as esExported } from './es/exported.ts';
import { users as esUsers } from './es/users.ts';

type Words = Record<keyof typeof enExported | keyof typeof enRoleNames | keyof typeof enUsers, string>;

/** The words of exported files: their own, and those of the list. */
export const exportWords: Record<Language, Words> = {
  en: { ...enRoleNames, ...enUsers, ...enExported },
  es: { ...esRoleNames, ...esUsers, ...esExported },
  de: { ...deRoleNames, ...deUsers, ...deExported },
};
