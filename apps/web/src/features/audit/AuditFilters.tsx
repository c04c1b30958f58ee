import { Button, Group, MultiSelect, TextInput } from '@mantine/core';
import { auditEvents } from '@roster/domain/audit-events';
import { placeholdersOf } from '@roster/domain/audit-reading';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import type { ListUrl } from '../../list/use-list-url.ts';
import { useText } from '../../words/text.ts';

export const auditFilterNames = ['search', 'event', 'subjectId', 'actorId', 'from', 'to'] as const;

export function AuditFilters({ url }: { url: ListUrl }) {
  const t = useText();
  const filters: Partial<Record<(typeof auditFilterNames)[number], string>> = url.filters;
  return (
    <Group gap="sm" mb="md" align="flex-end">
      <UrlSearchField
        label={t('auditLog.search')}
        value={filters.search ?? ''}
        onChange={(search) => url.change({ search }, { replace: true })}
      />
      <MultiSelect
        aria-label={t('auditLog.event')}
        placeholder={filters.event ? '' : t('auditLog.event')}
        data={auditEvents.map((event) => ({ value: event, label: labelOf(event, t) }))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        nothingFoundMessage={t('form.nothingFound')}
        w={{ base: '100%', sm: 300 }}
        value={filters.event?.split(',') ?? []}
        onChange={(values) => url.change({ event: values.join(',') })}
      />
      <TextInput
        type="date"
        label={t('auditLog.from')}
        value={filters.from ?? ''}
        onChange={(event) => url.change({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('auditLog.to')}
        value={filters.to ?? ''}
        onChange={(event) => url.change({ to: event.currentTarget.value })}
      />
      {url.filtered && (
        <Button variant="subtle" onClick={url.clear}>
          {t('auditLog.clear')}
        </Button>
      )}
    </Group>
  );
}

/** The sentence without names is the name of the event. */
const labelOf = (event: (typeof auditEvents)[number], t: ReturnType<typeof useText>) =>
  t(`audit.${event}`, {
    actor: '…',
    subject: '…',
    ...Object.fromEntries(placeholdersOf(event).map((name) => [name, '…'])),
  });
