import type { Language } from '@roster/domain/languages';
import { mails as de } from './de/mails.ts';
import { mails as en, type MailWords } from './en/mails.ts';
import { mails as es } from './es/mails.ts';

/** The words of every mail, in every language. ICU messages; an empty line begins a new paragraph. */
export const mailWords: Record<Language, MailWords> = { en, es, de };
