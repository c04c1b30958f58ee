import type { Language } from '@roster/domain/languages';
import type { FrameWords } from './en/frame.ts';
import type { RecordWords } from './en/records.ts';
import type { ScreenWords } from './en/screens.ts';

export type Messages = FrameWords & ScreenWords & RecordWords;

/** X3: the words that are loaded first, one language at a time; a language that lacks one does not compile. */
export const loadFrameWords: Record<Language, () => Promise<FrameWords>> = {
  en: () => import('./en/frame.ts').then(({ words }) => words),
  es: () => import('./es/frame.ts').then(({ words }) => words),
  de: () => import('./de/frame.ts').then(({ words }) => words),
};

/** The words of nearly all other screens. */
export const loadScreenWords: Record<Language, () => Promise<ScreenWords>> = {
  en: () => import('./en/screens.ts').then(({ words }) => words),
  es: () => import('./es/screens.ts').then(({ words }) => words),
  de: () => import('./de/screens.ts').then(({ words }) => words),
};

/** The words of the audit log and the operator’s console, which most visits do not open. */
export const loadRecordWords: Record<Language, () => Promise<RecordWords>> = {
  en: () => import('./en/records.ts').then(({ words }) => words),
  es: () => import('./es/records.ts').then(({ words }) => words),
  de: () => import('./de/records.ts').then(({ words }) => words),
};
