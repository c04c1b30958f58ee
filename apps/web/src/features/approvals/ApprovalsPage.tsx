import { Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconUserCheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { api } from '../../api.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../shell/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Time } from '../../ui/Time.tsx';

/** Who waits to join this account, longest first. */
export function ApprovalsPage() {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const approvals = useQuery({
    queryKey: ['approvals'],
    queryFn: ({ signal }) => api.approvals.list({}, signal),
  });
  const { data } = approvals;

  return (
    <Page title={t('approvals.title')} aside={data && intl.formatNumber(data.total)}>
      {approvals.isPending && <Skeleton height={200} radius="md" />}
      {approvals.isError && <ErrorState onRetry={() => void approvals.refetch()} />}
      {data?.items.length === 0 && (
        <EmptyState
          icon={<IconUserCheck size={34} stroke={1.4} aria-hidden />}
          title={t('approvals.empty.title')}
          text={t('approvals.empty.text')}
        />
      )}
      {data && data.items.length > 0 && (
        <Stack gap="sm">
          <Text c="dimmed">{t('approvals.text')}</Text>
          {data.items.map(({ id, firstName, lastName, email, country, requestedAt }) => (
            <Card key={id} withBorder padding="md">
              <Group justify="space-between" gap="xs">
                <div>
                  <Text fw={600}>{`${firstName} ${lastName}`}</Text>
                  <Text fz="sm" c="dimmed">
                    {country ? `${email} · ${countryName(country)}` : email}
                  </Text>
                </div>
                <Text fz="sm" c="dimmed">
                  <Time at={requestedAt} />
                </Text>
              </Group>
            </Card>
          ))}
        </Stack>
      )}
    </Page>
  );
}
