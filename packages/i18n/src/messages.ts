import type { Language } from '@roster/domain/languages';
import type { FrameWords } from './en/frame.ts';
import type { ScreenWords } from './en/screens.ts';

export type Messages = FrameWords & ScreenWords;

/** X3: the words that are loaded first, one language at a time; a language that lacks one does not compile. */
export const loadFrameWords: Record<Language, () => Promise<FrameWords>> = {
  en: () => import('./en/frame.ts').then(({ words }) => words),
  es: () => import('./es/frame.ts').then(({ words }) => words),
  de: () => import('./de/frame.ts').then(({ words }) => words),
};

/** The words of all other screens. */
export const loadScreenWords: Record<Language, () => Promise<ScreenWords>> = {
  en: () => import('./en/screens.ts').then(({ words }) => words),
  es: () => import('./es/screens.ts').then(({ words }) => words),
  de: () => import('./de/screens.ts').then(({ words }) => words),
};
