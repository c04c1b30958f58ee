import { Card, Tabs } from '@mantine/core';
import type { UserDetail } from '@roster/contract/users';
import { useMay } from '../../session/session.ts';
import { useUrlParams } from '../../use-url-params.ts';
import { useText } from '../../words/text.ts';
import type { Activity } from '../../people/user-actions.queries.ts';
import { UserDevices } from '../devices/index.ts';
import { UserActivity } from './UserActivity.tsx';
import classes from './UserTabs.module.css';

const everyTab = ['signIns', 'sessions', 'devices', 'mails', 'history'] as const satisfies readonly (
  Activity | 'devices'
)[];

/** What the user did and what was done to them; the URL holds which of it is shown. */
export function UserTabs({ user }: { user: UserDetail }) {
  const t = useText();
  const [params, change] = useUrlParams();
  const readsHistory = useMay('users.history');
  const tabs = everyTab.filter((one) => one !== 'history' || readsHistory);
  const tab = tabs.find((one) => one === params.get('tab')) ?? 'signIns';

  return (
    <Card withBorder padding="lg">
      <Tabs
        value={tab}
        onChange={(value) => change((next) => next.set('tab', value ?? everyTab[0]), { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one} className={classes.tab ?? ''}>
              {t(`user.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((one) => (
          <Tabs.Panel key={one} value={one}>
            {one === 'devices' ? <UserDevices userId={user.id} /> : <UserActivity kind={one} user={user} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Card>
  );
}
