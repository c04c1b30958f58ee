import type { Language } from '@roster/domain/languages';
import { support as de } from './de/support.ts';
import { support as en } from './en/support.ts';
import { support as es } from './es/support.ts';

/** The words of service requests that the server writes into them. */
export const supportWords: Record<Language, Record<keyof typeof en, string>> = { en, es, de };
