import { Tabs } from '@mantine/core';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';

const places = {
  entitlements: paths.entitlements,
  waitingList: paths.waitingList,
  exceptions: paths.exceptions,
  usage: paths.usage,
} as const;
type Place = keyof typeof places;

/** The parts of Entitlement Management beside the title, each with an address of its own. */
export function EntitlementTabs({ tab }: { tab: Place }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Tabs value={tab} onChange={(value) => void navigate(places[value as Place])} ml="sm">
      <Tabs.List>
        {(Object.keys(places) as Place[]).map((place) => (
          <Tabs.Tab key={place} value={place} py={8}>
            {t(`${place}.title`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {/* The selected tab controls the page itself. */}
      <Tabs.Panel value={tab}>{null}</Tabs.Panel>
    </Tabs>
  );
}
