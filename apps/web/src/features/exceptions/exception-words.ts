import type { Exception } from '@roster/contract/exceptions';
import type { Say } from '../../list/list-description.ts';
import { dayText } from '../../words/day-name.ts';

export const productText = ({ product }: Pick<Exception, 'product'>, { t }: Say) =>
  product?.name ?? t('exception.allProducts');

export const lastDayText = ({ endsOn }: Pick<Exception, 'endsOn'>, say: Say) =>
  endsOn === null ? say.t('exception.endless') : dayText(say.intl, endsOn);

/** "Bridge Designer: denied" */
export const whatText = ({ product, effect }: Pick<Exception, 'product' | 'effect'>, say: Say) =>
  say.t(`exception.what.${effect}`, { product: productText({ product }, say) });
