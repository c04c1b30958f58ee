import { Alert } from '@mantine/core';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { daysBetween, reminderDays } from '@roster/domain/entitlements';
import { useIntl } from 'react-intl';
import { serverNow } from '../../api/server-time.ts';
import { useSession } from '../../session/session.ts';
import { dayIn } from '../../words/day-in.ts';
import { useText } from '../../words/text.ts';
import { dayText } from '../../words/day-name.ts';

/** E1: what stops for whom when the term is over, as long as something can be done about it. */
export function EndingNotice({ entitlement }: { entitlement: AccountEntitlement }) {
  const t = useText();
  const zone = useSession().account?.timeZone ?? 'Etc/UTC';
  const say = { t, intl: useIntl() };
  const { endsOn, term, seats, product } = entitlement;
  if (endsOn === null || term === 'coming') return null;
  const today = dayIn(zone, serverNow());
  if (term === 'running' && daysBetween(today, endsOn) > Math.max(...reminderDays)) return null;
  const said = { product: product.name, date: dayText(say.intl, endsOn), count: seats?.assigned ?? 0 };
  const kind = seats ? 'named' : 'pooled';
  return (
    <Alert color="yellow" mb="md">
      {t(term === 'ended' ? `seats.ended.${kind}` : `seats.ending.${kind}`, said)}
    </Alert>
  );
}
