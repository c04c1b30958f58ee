import type { RecordWords } from '../en/records.ts';
import { audit } from './audit.ts';
import { keys } from './keys.ts';
import { operator } from './operator.ts';
import { products } from './products.ts';
import { startWarnings } from './start-warnings.ts';

/** The words of the audit log, of what happened, and of the operator’s console. */
export const words: RecordWords = {
  ...audit,
  ...keys,
  ...operator,
  ...products,
  ...startWarnings,
};
