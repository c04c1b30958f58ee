import type { RecordWords } from '../en/records.ts';
import { audit } from './audit.ts';
import { contacts } from './contacts.ts';
import { downloads } from './downloads.ts';
import { emailChanges } from './email-changes.ts';
import { keys } from './keys.ts';
import { operator } from './operator.ts';
import { overview } from './overview.ts';
import { products } from './products.ts';
import { startWarnings } from './start-warnings.ts';

/** The words of the audit log, of what happened, of the home, of fulfillment contacts, and of the operator’s console. */
export const words: RecordWords = {
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
