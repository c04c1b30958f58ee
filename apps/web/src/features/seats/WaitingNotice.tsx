import { Alert, Group, Text } from '@mantine/core';
import { freeOf } from '@roster/domain/seats';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { useIntl } from 'react-intl';
import { useTotal } from '../../list/use-total.ts';
import { LookupFailure } from '../../ui/Lookup.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { useWaiting } from './seats.queries.ts';
import type { Opened } from './use-seat-actions.ts';

type Props = { entitlement: AccountEntitlement; open: (opened: Opened) => void };

const namesShown = 5;

/** E3: who waits for a license, the longest wait first. They are offered what is free; nothing is assigned by itself. */
export function WaitingNotice({ entitlement, open }: Props) {
  const t = useText();
  const intl = useIntl();
  const totalText = useTotal();
  const waiting = useWaiting(entitlement.id);
  const people = waiting.data?.items ?? [];
  if (people.length === 0) return <LookupFailure lookup={waiting} />;
  const free = freeOf(entitlement.seats);
  const names = people.slice(0, namesShown).map(({ name }) => name);
  // The page is the first of them; as many as wait are said, and how many more than named only where it is exact.
  const total = waiting.data?.total ?? 0;
  const count = typeof total === 'number' ? total : total.atLeast;
  const more = typeof total === 'number' ? total - names.length : 0;
  const next = people.filter(({ refusal }) => refusal === null).slice(0, free);
  const refused = people.find(({ refusal }) => refusal !== null)?.refusal;
  const whyNone = free > 0 && refused ? refused : 'licenses.noneFree';
  return (
    <Alert
      color="blue"
      variant="light"
      mb="md"
      title={t('seats.waiting', { count, total: totalText(total) ?? '' })}
    >
      <Group justify="space-between">
        <Text fz="sm">
          {intl.formatList(names, { type: 'unit' })}
          {more > 0 && ` ${t('users.andMore', { count: more })}`}
        </Text>
        <ReasonButton
          size="sm"
          variant="default"
          needs="licenses.assign"
          reason={
            entitlement.term === 'ended'
              ? t('refusals.licenses.termEnded')
              : next.length === 0
                ? t(`refusals.${whyNone}`, { total: 0 })
                : null
          }
          onClick={() => open({ doing: 'assign', to: next })}
        >
          {t('seats.assignWaiting', { count: next.length })}
        </ReasonButton>
      </Group>
    </Alert>
  );
}
