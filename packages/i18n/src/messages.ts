import type { Language } from '@roster/domain/languages';
import type { Messages as FirstMessages } from './en/index.ts';
import type { LaterMessages } from './en/later.ts';

export type Messages = FirstMessages & LaterMessages;

/** X3: the words of the first screens, loaded one language at a time; a language that lacks one does not compile. */
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
