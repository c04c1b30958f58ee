import { Text } from '@mantine/core';
import { IconLicense } from '@tabler/icons-react';
import { List } from '../../list/List.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../words/text.ts';
import { CountryRules } from './CountryRules.tsx';
import { EntitlementTabs } from './EntitlementTabs.tsx';
import { entitlementsList } from './entitlements-list.ts';
import { useEntitlements } from './entitlements.queries.ts';

/** What the account bought, and how many of its licenses are in use. */
export function Component() {
  return (
    <RequirePermission permission="entitlements.read">
      <EntitlementsPage />
    </RequirePermission>
  );
}

const names = ['search'] as const;

function EntitlementsPage() {
  const t = useText();
  const url = useListUrl(names);
  const entitlements = useEntitlements(url.filters.search?.trim(), url);
  const total = useTotal()(entitlements.data?.total);
  return (
    <Page
      title={t('entitlementManagement.title')}
      aside={total}
      tabs={<EntitlementTabs tab="entitlements" />}
      dense
    >
      <Text c="dimmed" fz="sm" mb="xs">
        {t('entitlements.text')}
      </Text>
      <List
        list={entitlementsList}
        answer={entitlements}
        url={url}
        empty={
          <EmptyState
            icon={<IconLicense size={34} stroke={1.4} aria-hidden />}
            title={t('entitlements.empty.title')}
            text={t('entitlements.empty.text')}
          />
        }
      />
      <CountryRules bought={entitlements.data?.items ?? []} />
    </Page>
  );
}
