import type { RecordWords } from '../en/records.ts';
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
import { views } from './views.ts';

/** The words of the home, and of what few visits open: what is loaded with `record`, or with `withRecordWords`. */
export const words: RecordWords = {
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
  ...views,
};
