import type { RefusalCode } from '@roster/domain/refusals';
import * as z from 'zod';
import { refusalTable } from '../refusals/index.ts';

/** By the table, which has all of them: the list of the domain would bring the rules of every feature to the first screen. */
export const Code = z
  .enum(Object.keys(refusalTable) as [RefusalCode, ...RefusalCode[]])
  .meta({ id: 'RefusalCode' });
