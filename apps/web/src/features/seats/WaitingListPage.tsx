import { Text } from '@mantine/core';
import type { WaitingFilters } from '@roster/contract/seats';
import { countryCodes } from '@roster/domain/country-codes';
import { IconHourglass } from '@tabler/icons-react';
import { Suspense, useMemo } from 'react';
import { List } from '../../list/List.tsx';
import { sortedBy } from '../../list/list-description.ts';
import { idsOf, someOf } from '../../list/url-values.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useMay } from '../../session/session.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../words/text.ts';
import { EntitlementTabs } from '../entitlements/index.ts';
import { LazyAnswerManyDialog } from '../user-requests/index.ts';
import { useWaitingList } from './seats.queries.ts';
import { useWaitingActions } from './use-waiting-actions.ts';
import { waitingList } from './waiting-list.tsx';
import { ViewsButton } from '../views/index.ts';

/** E3: everyone who waits for a license, as many as the portal home says, and what there is for each. */
export function Component() {
  return (
    <RequirePermission permission="entitlements.read">
      <WaitingListPage />
    </RequirePermission>
  );
}

const names = ['search', 'product', 'country'] as const;

function WaitingListPage() {
  const t = useText();
  const may = useMay('licenses.assign');
  const url = useListUrl(names);
  const said = url.filters;
  const filters = useMemo((): WaitingFilters => {
    const search = said.search?.trim();
    const product = idsOf(said.product);
    const country = someOf(countryCodes, said.country);
    return { ...(search && { search }), ...(product && { product }), ...(country && { country }) };
  }, [said]);
  const waiting = useWaitingList(filters, sortedBy(waitingList, url), url);
  const total = useTotal()(waiting.data?.total);
  const { busy, actionsOf, declining, finish, endDeclining } = useWaitingActions();
  return (
    <Page
      title={t('entitlementManagement.title')}
      aside={total}
      tabs={<EntitlementTabs tab="waitingList" />}
      dense
    >
      <Text c="dimmed" fz="sm" mb="xs">
        {t('waitingList.text')}
      </Text>
      <List
        list={waitingList}
        answer={waiting}
        url={url}
        beside={<ViewsButton list="waitingList" url={url} />}
        peek="facts"
        {...(may && { actionsOf })}
        busy={busy}
        empty={
          <EmptyState
            icon={<IconHourglass size={34} stroke={1.4} aria-hidden />}
            title={t('waitingList.empty.title')}
            text={t('waitingList.empty.text')}
          />
        }
      />
      <Suspense>
        {declining && (
          <LazyAnswerManyDialog answer="decline" picked={declining} onClose={endDeclining} onDone={finish} />
        )}
      </Suspense>
    </Page>
  );
}
