import { Button, Group, Text } from '@mantine/core';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { LookupFailure } from '../../ui/Lookup.tsx';
import { useUrlParams } from '../../use-url-params.ts';
import { useText } from '../../words/text.ts';
import { useAffected } from './seats.queries.ts';

const AffectedDialog = lazy(() => import('./AffectedDialog.tsx'));

const namesShown = 5;

/** E1: by name, who loses the product, and the way to all of them. An email leads here, so the URL says that it is open. */
export function Affected({ entitlement }: { entitlement: AccountEntitlement }) {
  const t = useText();
  const intl = useIntl();
  const affected = useAffected(entitlement.id, useOwnPlace(`affected ${entitlement.id}`));
  const [params, change] = useUrlParams();
  const people = affected.data?.items ?? [];
  const total = affected.data?.total ?? 0;
  if (people.length === 0) return <LookupFailure lookup={affected} />;
  const names = people.slice(0, namesShown).map(({ name }) => name);
  const more = typeof total === 'number' ? total - names.length : 0;
  return (
    <>
      <Group justify="space-between" mt="xs">
        <Text fz="sm">
          {intl.formatList(names, { type: 'unit' })}
          {more > 0 && ` ${t('users.andMore', { count: more })}`}
        </Text>
        <Button size="sm" variant="default" onClick={() => change((next) => next.set('affected', 'all'))}>
          {t('seats.affected')}
        </Button>
      </Group>
      <Suspense>
        {params.has('affected') && (
          <AffectedDialog
            entitlement={entitlement}
            onClose={() => change((next) => next.delete('affected'), { replace: true })}
          />
        )}
      </Suspense>
    </>
  );
}
