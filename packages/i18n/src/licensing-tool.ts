import type { Language } from '@roster/domain/languages';
import { licensingTool as de } from './de/licensing-tool.ts';
import { licensingTool as en } from './en/licensing-tool.ts';
import { licensingTool as es } from './es/licensing-tool.ts';

export type ToolWords = Record<keyof typeof en, string>;

/** The words of the licensing tool, which are bundled into its one file. */
export const toolWords: Record<Language, ToolWords> = { en, es, de };
