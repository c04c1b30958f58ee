import { Tabs } from '@mantine/core';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';

const places = {
  entitlements: { path: paths.entitlements, title: 'entitlements.title' },
  waitingList: { path: paths.waitingList, title: 'waitingList.title' },
  exceptions: { path: paths.exceptions, title: 'exceptions.title' },
  usage: { path: paths.usage, title: 'usage.title' },
} as const;
type Place = keyof typeof places;

/** The parts of Entitlement Management beside the title, each with an address of its own. */
export function EntitlementTabs({ tab }: { tab: Place }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Tabs value={tab} onChange={(value) => void navigate(places[value as Place].path)} ml="sm">
      <Tabs.List>
        {(Object.keys(places) as Place[]).map((place) => (
          <Tabs.Tab key={place} value={place} py={8}>
            {t(places[place].title)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {/* The selected tab controls the page itself. */}
      <Tabs.Panel value={tab}>{null}</Tabs.Panel>
    </Tabs>
  );
}
