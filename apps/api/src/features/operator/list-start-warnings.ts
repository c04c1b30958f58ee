import { listStartWarnings as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';

/** Those of the server that answers; each server has settings of its own. */
export const listStartWarnings = implement(endpoint, async (_request, { platform }) => ({
  items: [...platform.warnings],
}));
