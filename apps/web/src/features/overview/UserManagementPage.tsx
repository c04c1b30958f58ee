import { SimpleGrid, Text } from '@mantine/core';
import { useNotices } from '../../shell/notices.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { Tile } from '../../shell/Tile.tsx';
import { useManagementFacts } from './use-management-facts.tsx';
import { places } from './management-places.ts';

/** The seed's User Management screen: where everything about people begins. */
export function Component() {
  return (
    <RequirePermission permission="users.list">
      <UserManagementPage />
    </RequirePermission>
  );
}

function UserManagementPage() {
  const t = useText();
  const { account, permissions } = useSession();
  const notices = useNotices();
  const facts = useManagementFacts();
  return (
    <Page title={t('home.userManagement.title')}>
      <Text c="dimmed" mb="lg">
        {t('userManagement.text', { account: account?.name ?? '' })}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
        {places
          .filter(({ permission }) => permissions.includes(permission))
          .map(({ to, title, text, icon, count }) => {
            const value = count ? (notices[count] ?? 0) : 0;
            return (
              <Tile
                key={to}
                to={to}
                title={t(title)}
                text={t(text)}
                icon={icon}
                facts={facts[to] ?? []}
                count={count ? { value, label: t('approvals.waiting', { count: value }) } : null}
              />
            );
          })}
      </SimpleGrid>
    </Page>
  );
}
