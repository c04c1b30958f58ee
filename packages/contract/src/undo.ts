import { undoActs } from '@roster/domain/undo';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { heldBack } from './machinery/on-many.ts';
import { Id } from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';

export const undoChange = defineEndpoint({
  name: 'undoChange',
  method: 'POST',
  path: '/undo/{undoId}',
  summary: 'Take back a change of mine that offered it, within a few seconds',
  access: 'changes.undo',
  sensitive: 'grantAdministrator',
  params: z.strictObject({ undoId: Id }),
  body: z.strictObject({}).meta({ id: 'UndoChange' }),
  response: z.object({
    act: z.enum(undoActs),
    /** The users for whom it is as it was before. */
    done: z.array(Id),
    heldBack,
    refused: z.array(z.object({ id: Id, code: Code, name: z.string().nullable() })),
  }),
  refusals: ['undo.notFound', 'undo.over'],
});
