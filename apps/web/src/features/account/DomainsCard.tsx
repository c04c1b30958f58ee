import type { AccountSettings } from '@roster/contract/account';
import '@mantine/core/styles/Switch.css';
import { Badge, Card, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { useMay } from '../../session/session.ts';
import { useWhyClosed } from '../../session/use-while-open.ts';
import { useText } from '../../words/text.ts';
import { useState } from 'react';
import { AutoApprovalDialog } from './AutoApprovalDialog.tsx';

/** P1: how people of a verified domain join. */
export function DomainsCard({ settings }: { settings: AccountSettings }) {
  const t = useText();
  const may = useMay('account.edit');
  const whyClosed = useWhyClosed();
  const [asked, setAsked] = useState<{ domain: string; autoApproval: boolean } | null>(null);
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz="lg" mb={4}>
        {t('settings.domains')}
      </Title>
      <Text fz="sm" c="dimmed" mb="md">
        {t(settings.domains.length > 0 ? 'settings.domainsText' : 'settings.noDomains')}
      </Text>
      <Stack gap="sm">
        {settings.domains.map(({ domain, autoApproval, federated }) => (
          <Group key={domain} justify="space-between" gap="xs">
            <Group gap="xs">
              <Text fw={500}>{domain}</Text>
              {federated && (
                <Badge variant="light" tt="none">
                  {t('settings.federated')}
                </Badge>
              )}
            </Group>
            {may && whyClosed('account.edit') === null ? (
              <Switch
                label={t('settings.autoApproval')}
                checked={autoApproval}
                onChange={() => setAsked({ domain, autoApproval: !autoApproval })}
              />
            ) : (
              <Text fz="sm">{t(autoApproval ? 'settings.joinsAtOnce' : 'settings.joinsByApproval')}</Text>
            )}
          </Group>
        ))}
      </Stack>
      {asked && <AutoApprovalDialog {...asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}
