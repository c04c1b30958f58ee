import { paths } from '../paths.ts';
import { PageTabs } from '../shell/PageTabs.tsx';
import { useText } from '../words/text.ts';

/** The two tabs of Users and Groups. */
export function UsersTabs({ tab }: { tab: 'users' | 'groups' }) {
  const t = useText();
  return (
    <PageTabs
      path={paths[tab]}
      tabs={[
        { path: paths.users, label: t('users.title') },
        { path: paths.groups, label: t('groups.title') },
      ]}
    />
  );
}
