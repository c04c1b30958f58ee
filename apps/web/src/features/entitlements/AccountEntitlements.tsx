import { Group, Text, Title } from '@mantine/core';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { List } from '../../list/List.tsx';
import type { ListAction } from '../../list/list-description.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { operatedEntitlementsList } from './entitlements-list.ts';
import { useOperatedEntitlements } from './entitlements.queries.ts';

const NewEntitlementDialog = lazy(() => import('./NewEntitlementDialog.tsx'));
const ChangeEntitlementDialog = lazy(() => import('./ChangeEntitlementDialog.tsx'));

const names = ['search'] as const;

/** What an account bought, on its page in the operator console. */
export function AccountEntitlements({ account }: { account: { id: string; closedAt: string | null } }) {
  const t = useText();
  const url = useListUrl(names);
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<AccountEntitlement | null>(null);
  const entitlements = useOperatedEntitlements(account.id, url.filters.search?.trim(), url);
  const closed = account.closedAt !== null ? t('refusals.accounts.alreadyClosed') : null;
  const actionsOf = useCallback(
    (entitlement: AccountEntitlement): ListAction[] => [
      {
        id: 'change',
        label: t('entitlements.change'),
        icon: IconPencil,
        reason: closed,
        needs: null,
        run: () => setChanging(entitlement),
      },
    ],
    [t, closed],
  );
  // As it is by now: someone else may have changed it while the dialog was open.
  const shown = changing && (entitlements.items.find(({ id }) => id === changing.id) ?? changing);
  return (
    <section aria-labelledby="entitlements">
      <Group mb="xs" justify="space-between">
        <Title order={2} fz="lg" id="entitlements">
          {t('entitlements.title')}
        </Title>
        <ReasonButton
          size="sm"
          variant="default"
          leftSection={<IconPlus size={17} aria-hidden />}
          reason={closed}
          onClick={() => setAdding(true)}
        >
          {t('entitlements.new')}
        </ReasonButton>
      </Group>
      <List
        list={operatedEntitlementsList}
        answer={entitlements}
        url={url}
        actionsOf={actionsOf}
        empty={<Text c="dimmed">{t('entitlements.none')}</Text>}
      />
      <Suspense>
        {adding && <NewEntitlementDialog accountId={account.id} onClose={() => setAdding(false)} />}
        {shown && (
          <ChangeEntitlementDialog
            accountId={account.id}
            entitlement={shown}
            onClose={() => setChanging(null)}
          />
        )}
      </Suspense>
    </section>
  );
}
