import type { Language } from '@roster/domain/languages';
import type { Messages as FirstMessages } from './en/index.ts';
import type { LaterMessages } from './en/later.ts';

export type Messages = FirstMessages & LaterMessages;

/** The words of the first screens, one language at a time: nobody loads three. */
export const loadMessages: Record<Language, () => Promise<FirstMessages>> = {
  en: () => import('./en/index.ts').then(({ messages }) => messages),
  es: () => import('./es/index.ts').then(({ messages }) => messages),
  de: () => import('./de/index.ts').then(({ messages }) => messages),
};

/** The words of screens that are opened later. */
export const loadLaterMessages: Record<Language, () => Promise<LaterMessages>> = {
  en: () => import('./en/later.ts').then(({ messages }) => messages),
  es: () => import('./es/later.ts').then(({ messages }) => messages),
  de: () => import('./de/later.ts').then(({ messages }) => messages),
};
