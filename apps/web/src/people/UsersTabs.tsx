import { Tabs } from '@mantine/core';
import { useNavigate } from 'react-router';
import { paths } from '../paths.ts';
import { useText } from '../words/text.ts';

/** The two tabs of Users and Groups, each with an address of its own. */
export function UsersTabs({ tab }: { tab: 'users' | 'groups' }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Tabs
      value={tab}
      onChange={(value) => void navigate(value === 'groups' ? paths.groups : paths.users)}
      mb="md"
    >
      <Tabs.List>
        <Tabs.Tab value="users">{t('users.title')}</Tabs.Tab>
        <Tabs.Tab value="groups">{t('groups.title')}</Tabs.Tab>
      </Tabs.List>
      {/* The selected tab controls the page itself. */}
      <Tabs.Panel value={tab}>{null}</Tabs.Panel>
    </Tabs>
  );
}
