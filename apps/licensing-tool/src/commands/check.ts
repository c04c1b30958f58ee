import { requireAccess } from '../access.ts';
import { dateOf, isoOf } from '../dates.ts';
import { exits } from '../outcome.ts';
import { warningsFor } from '../warnings.ts';
import type { Command } from './command.ts';

export const checkCommand: Command = {
  options: ['feature', 'offline'],
  takesProduct: true,
  async run(tool, { words: [product = ''], options }) {
    const wanted = { product, feature: options.feature ?? null };
    const allowed = await requireAccess(tool, wanted, options.offline ?? false);
    const { name, id } = allowed.product;
    const warnings = warningsFor(tool, allowed.held, [allowed.product]);
    return {
      exit: exits.ok,
      lines: [
        tool.words.text('tool.product.runs', { product: name, until: dateOf(allowed.until) }),
        ...warnings,
      ],
      data: { product: { id, name }, feature: allowed.feature, until: isoOf(allowed.until), warnings },
    };
  },
};
