import { paths } from '../../paths.ts';
import { PageTabs } from '../../shell/PageTabs.tsx';
import { useText } from '../../words/text.ts';

const places = {
  entitlements: 'entitlements.title',
  waitingList: 'waitingList.title',
  exceptions: 'exceptions.title',
  usage: 'usage.title',
} as const;
type Place = keyof typeof places;

/** The parts of Entitlement Management. */
export function EntitlementTabs({ tab }: { tab: Place }) {
  const t = useText();
  return (
    <PageTabs
      path={paths[tab]}
      tabs={(Object.keys(places) as Place[]).map((place) => ({
        path: paths[place],
        label: t(places[place]),
      }))}
    />
  );
}
