import { Alert, Text } from '@mantine/core';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { isSooner } from '@roster/domain/entitlements';
import { useIntl } from 'react-intl';
import { dayText } from '../../words/day-name.ts';
import { useText } from '../../words/text.ts';
import { useEnding } from './entitlements.queries.ts';

type Props = { accountId: string; entitlement: AccountEntitlement; endsOn: string | null };

/** E1: from how many an end that comes nearer takes the product away, and who the first of them are, and whether it does so right now. */
export function EarlierEnd({ accountId, entitlement, endsOn }: Props) {
  const t = useText();
  const intl = useIntl();
  const isEarlier = entitlement.term !== 'ended' && endsOn !== null && isSooner(endsOn, entitlement.endsOn);
  const { data } = useEnding({ accountId, entitlementId: entitlement.id }, isEarlier ? endsOn : undefined);
  if (!data || !isEarlier) return null;
  const said = { count: data.losing ?? 0, product: entitlement.product.name };
  const more = said.count - data.losingFirst.length;
  return (
    <Alert color="yellow" role="status">
      {endsOn < data.today
        ? t('entitlement.endsNow', said)
        : t('entitlement.endsSooner', { ...said, date: dayText(intl, endsOn) })}
      {data.losingFirst.length > 0 && (
        <Text fz="sm" mt={4}>
          {intl.formatList(data.losingFirst, { type: 'unit' })}
          {more > 0 && ` ${t('users.andMore', { count: more })}`}
        </Text>
      )}
    </Alert>
  );
}
