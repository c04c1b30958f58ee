import { Box, Button, Group, MultiSelect, Select, Text } from '@mantine/core';
import { auditEvents } from '@roster/domain/audit-events';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import type { ListUrl } from '../../list/use-list-url.ts';
import { serverNow } from '../../api/server-time.ts';
import { useSession } from '../../session/session.ts';
import { ActorFilter } from './ActorFilter.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { isDay } from '../../words/days.ts';
import { useText } from '../../words/text.ts';

const presets = [
  { days: 0, name: 'auditLog.today' },
  { days: 6, name: 'auditLog.last7' },
  { days: 29, name: 'auditLog.last30' },
] as const;

export const auditFilterNames = ['search', 'event', 'subjectId', 'actorId', 'from', 'to'] as const;

export function AuditFilters({ url }: { url: ListUrl }) {
  const t = useText();
  const zone = useSession().account?.timeZone ?? 'Etc/UTC';
  const daysAgo = (days: number) => dayIn(zone, serverNow() - days * 86_400_000);
  const filters: Partial<Record<(typeof auditFilterNames)[number], string>> = url.filters;
  return (
    <Group gap="sm" mb="md" align="flex-end">
      <UrlSearchField
        label={t('auditLog.search')}
        value={filters.search ?? ''}
        onChange={(search) => url.change({ search }, { replace: true })}
      />
      <MultiSelect
        label={t('auditLog.event')}
        data={auditEvents.map((event) => ({ value: event, label: t(`auditEvent.${event}`) }))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        nothingFoundMessage={t('form.nothingFound')}
        w={{ base: '100%', sm: 200 }}
        value={filters.event?.split(',') ?? []}
        onChange={(values) => url.change({ event: values.join(',') })}
      />
      <Box w={{ base: '100%', sm: 180 }}>
        <ActorFilter value={filters.actorId ?? null} onChange={(actorId) => url.change({ actorId })} />
      </Box>
      <Select
        label={t('auditLog.days')}
        data={presets.map(({ days, name }) => ({ value: daysAgo(days), label: t(name) }))}
        value={filters.to ? null : (filters.from ?? null)}
        onChange={(from) => url.change({ from: from ?? undefined, to: undefined })}
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        w={{ base: '100%', sm: 130 }}
      />
      <DayInput
        label={t('auditLog.from')}
        w={{ base: '100%', sm: 130 }}
        value={filters.from ?? ''}
        onChange={(day) => (day === '' || isDay(day)) && url.change({ from: day })}
      />
      <DayInput
        label={t('auditLog.to')}
        w={{ base: '100%', sm: 130 }}
        value={filters.to ?? ''}
        onChange={(day) => (day === '' || isDay(day)) && url.change({ to: day })}
      />
      {url.filtered && (
        <Button variant="subtle" onClick={url.clear}>
          {t('auditLog.clear')}
        </Button>
      )}
      <Text fz="sm" c="dimmed" w="100%">
        {t('auditLog.zone', { zone: zone.replaceAll('_', ' ') })}
      </Text>
    </Group>
  );
}

/** The calendar day in a time zone, as the URL and the server write it. */
const dayIn = (timeZone: string, at: number) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
