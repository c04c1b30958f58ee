import { Tabs } from '@mantine/core';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';

/** The tabs of Entitlement Management beside the title, each with an address of its own. */
export function EntitlementsTabs({ tab }: { tab: 'entitlements' | 'exceptions' }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Tabs
      value={tab}
      onChange={(value) => void navigate(value === 'exceptions' ? paths.exceptions : paths.entitlements)}
      ml="sm"
    >
      <Tabs.List>
        <Tabs.Tab value="entitlements" py={8}>
          {t('entitlements.title')}
        </Tabs.Tab>
        <Tabs.Tab value="exceptions" py={8}>
          {t('exceptions.title')}
        </Tabs.Tab>
      </Tabs.List>
      {/* The selected tab controls the page itself. */}
      <Tabs.Panel value={tab}>{null}</Tabs.Panel>
    </Tabs>
  );
}
