import { Alert, Card, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Time } from '../../ui/Time.tsx';
import { useText } from '../../words/text.ts';
import { useMailQueue, useStartWarnings } from '../operator/index.ts';
import { usePlatformOverview } from './overview.queries.ts';

/** What is wrong with the jobs; and where nothing is wrong at all, that it was looked at. Mail and settings have alerts of their own. */
export function Health() {
  const t = useText();
  const { data: overview } = usePlatformOverview();
  const { data: mail } = useMailQueue();
  const { data: settings } = useStartWarnings();
  if (!overview || !mail || !settings) return null;
  const { lastRanAt, silent, failed } = overview.jobs;
  const lastJob = lastRanAt && (
    <>
      {t('overview.health.lastJob')} <Time at={lastRanAt} />
    </>
  );
  if (silent || failed > 0)
    return (
      <Alert
        color="yellow"
        icon={<IconAlertTriangle aria-hidden />}
        title={t('overview.health.jobs')}
        mb="lg"
        role="status"
      >
        {silent && (
          <Text fz="sm">
            {t('overview.health.silent')} {lastJob}
          </Text>
        )}
        {failed > 0 && <Text fz="sm">{t('overview.health.failed', { count: failed })}</Text>}
      </Alert>
    );
  if (mail.paused || settings.warnings.length > 0) return null;
  return (
    <Card withBorder padding="md" mb="lg" component="section" aria-labelledby="health">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <IconCircleCheck
          size={20}
          aria-hidden
          color="var(--mantine-color-green-8)"
          style={{ flexShrink: 0, marginTop: 2 }}
        />
        <div>
          <Title order={2} fz="md" id="health">
            {t('overview.health.well')}
          </Title>
          <Text fz="sm" c="dimmed">
            {t('overview.health.lookedAt')} {lastJob}
          </Text>
        </div>
      </Group>
    </Card>
  );
}
