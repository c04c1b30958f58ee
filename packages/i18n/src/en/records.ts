import { audit } from './audit.ts';
import { contacts } from './contacts.ts';
import { downloads } from './downloads.ts';
import { emailChanges } from './email-changes.ts';
import { keys } from './keys.ts';
import { operator } from './operator.ts';
import { overview } from './overview.ts';
import { products } from './products.ts';
import { startWarnings } from './start-warnings.ts';

/** The words of the audit log, of what happened, of the home, of fulfillment contacts, of downloads, and of the operator’s console. */
export const words = {
  ...audit,
  ...contacts,
  ...downloads,
  ...emailChanges,
  ...keys,
  ...operator,
  ...overview,
  ...products,
  ...startWarnings,
};

export type RecordWords = Record<keyof typeof words, string>;
