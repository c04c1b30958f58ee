import { getStartWarnings as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';

/** Those of the server that answers; each server has settings of its own. */
export const getStartWarnings = implement(endpoint, async (_request, { platform }) => ({
  warnings: [...platform.warnings],
}));
