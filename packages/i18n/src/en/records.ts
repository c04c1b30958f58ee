import { account } from './account.ts';
import { audit } from './audit.ts';
import { contacts } from './contacts.ts';
import { downloads } from './downloads.ts';
import { emailChanges } from './email-changes.ts';
import { keys } from './keys.ts';
import { operator } from './operator.ts';
import { overview } from './overview.ts';
import { products } from './products.ts';
import { seats } from './seats.ts';
import { startWarnings } from './start-warnings.ts';
import { usage } from './usage.ts';

/** The words of the home, and of screens that few visits open: those that the routes load with `record`. */
export const words = {
  ...account,
  ...audit,
  ...contacts,
  ...downloads,
  ...emailChanges,
  ...keys,
  ...operator,
  ...overview,
  ...products,
  ...seats,
  ...startWarnings,
  ...usage,
};

export type RecordWords = Record<keyof typeof words, string>;
