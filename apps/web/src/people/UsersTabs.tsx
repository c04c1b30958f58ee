import { Tabs } from '@mantine/core';
import { useNavigate } from 'react-router';
import { paths } from '../paths.ts';
import { useText } from '../words/text.ts';

/** The two tabs of Users and Groups beside the title, each with an address of its own. */
export function UsersTabs({ tab }: { tab: 'users' | 'groups' }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Tabs
      value={tab}
      onChange={(value) => void navigate(value === 'groups' ? paths.groups : paths.users)}
      ml="sm"
    >
      <Tabs.List>
        <Tabs.Tab value="users" py={8}>
          {t('users.title')}
        </Tabs.Tab>
        <Tabs.Tab value="groups" py={8}>
          {t('groups.title')}
        </Tabs.Tab>
      </Tabs.List>
      {/* The selected tab controls the page itself. */}
      <Tabs.Panel value={tab}>{null}</Tabs.Panel>
    </Tabs>
  );
}
