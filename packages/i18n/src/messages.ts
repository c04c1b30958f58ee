import type { Language } from '@roster/domain/languages';
import type { Messages } from './en/index.ts';

export type { Messages };

/** The words of the screens, one language at a time: nobody loads three. */
export const loadMessages: Record<Language, () => Promise<Messages>> = {
  en: () => import('./en/index.ts').then(({ messages }) => messages),
  es: () => import('./es/index.ts').then(({ messages }) => messages),
  de: () => import('./de/index.ts').then(({ messages }) => messages),
};
