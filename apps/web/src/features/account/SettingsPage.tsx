import { Skeleton, Stack } from '@mantine/core';
import { useAllGroups } from '../../form/use-all-groups.ts';
import { useAccountSettings } from '../../form/use-account-settings.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { DomainsCard } from './DomainsCard.tsx';
import { useMayStill } from '../../session/use-may-still.ts';
import { SettingsFacts } from './SettingsFacts.tsx';
import { SettingsForm } from './SettingsForm.tsx';

/** S1. Users who may only read see facts, and who can change them (X5). */
export function Component() {
  return (
    <RequirePermission permission="account.read">
      <SettingsPage />
    </RequirePermission>
  );
}

function SettingsPage() {
  const t = useText();
  const may = useMayStill('account.edit');
  const settings = useAccountSettings();
  // With their names at once: a field that grows later moves what is below it under the pointer.
  const groups = useAllGroups();
  return (
    <Page title={t('settings.title')}>
      {(settings.isPending || groups.isPending) && <Skeleton height={320} radius="md" />}
      {settings.isLoadingError && (
        <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && !groups.isPending && (
        <Stack>
          {may ? <SettingsForm settings={settings.data} /> : <SettingsFacts settings={settings.data} />}
          <DomainsCard settings={settings.data} />
        </Stack>
      )}
    </Page>
  );
}
