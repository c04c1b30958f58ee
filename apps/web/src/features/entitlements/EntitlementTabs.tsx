import { paths } from '../../paths.ts';
import { PageTabs } from '../../shell/PageTabs.tsx';
import { useText } from '../../words/text.ts';

const places = ['entitlements', 'waitingList', 'exceptions', 'usage'] as const;

/** The parts of Entitlement Management. */
export function EntitlementTabs({ tab }: { tab: (typeof places)[number] }) {
  const t = useText();
  return (
    <PageTabs
      path={paths[tab]}
      tabs={places.map((place) => ({ path: paths[place], label: t(`${place}.title`) }))}
    />
  );
}
