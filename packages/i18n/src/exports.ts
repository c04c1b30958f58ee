import type { Language } from '@roster/domain/languages';
import { account as deAccount } from './de/account.ts';
import { exported as deExported } from './de/exported.ts';
import { users as deUsers } from './de/users.ts';
import { account as enAccount } from './en/account.ts';
import { exported as enExported } from './en/exported.ts';
import { users as enUsers } from './en/users.ts';
import { account as esAccount } from './es/account.ts';
import { exported as esExported } from './es/exported.ts';
import { users as esUsers } from './es/users.ts';

type Words = Record<keyof typeof enExported | keyof typeof enAccount | keyof typeof enUsers, string>;

/** The words of exported files: their own, and those of the list. */
export const exportWords: Record<Language, Words> = {
  en: { ...enAccount, ...enUsers, ...enExported },
  es: { ...esAccount, ...esUsers, ...esExported },
  de: { ...deAccount, ...deUsers, ...deExported },
};
