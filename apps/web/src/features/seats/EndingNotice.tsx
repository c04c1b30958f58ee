import { Alert } from '@mantine/core';
import type { EndingEntitlement } from '@roster/contract/entitlements';
import { daysBetween, reminderDays } from '@roster/domain/entitlements';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import { dayText } from '../../words/day-name.ts';
import { Affected } from './Affected.tsx';

/** E1: what stops for whom when the term is over, as long as something can be done about it. */
export function EndingNotice({ entitlement }: { entitlement: EndingEntitlement }) {
  const t = useText();
  const say = { t, intl: useIntl() };
  const { endsOn, term, seats, product, followed, today, losing } = entitlement;
  if (endsOn === null || term === 'coming') return null;
  if (term === 'running' && daysBetween(today, endsOn) > Math.max(...reminderDays)) return null;
  const said = { product: product.name, date: dayText(say.intl, endsOn), count: losing ?? 0 };
  const kind = followed ? 'followed' : seats ? 'named' : 'pooled';
  return (
    <Alert color="yellow" mb="md">
      {t(term === 'ended' ? `seats.ended.${kind}` : `seats.ending.${kind}`, said)}
      {!followed && <Affected entitlement={entitlement} />}
    </Alert>
  );
}
