import '@mantine/core/styles/Table.css';
import { Alert, Button, Card, Group, MultiSelect, Skeleton, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { auditEvents } from '@roster/domain/audit-events';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { IconFileExport, IconShieldCheck } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { laterApi } from '../../later-api.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../shell/RequirePermission.tsx';
import { useText } from '../../shell/text.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { AuditEntry } from './AuditEntry.tsx';
import classes from './AuditEntry.module.css';

/** X1: what was done, by whom and when; the URL holds the filters. */
export function Component() {
  return (
    <RequirePermission permission="audit.read">
      <AuditLogPage />
    </RequirePermission>
  );
}

const names = ['search', 'event', 'subjectId', 'actorId', 'from', 'to'] as const;
type Filters = Partial<Record<(typeof names)[number], string>>;
const typingMilliseconds = 250;

function AuditLogPage() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const filters: Filters = Object.fromEntries(
    names.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
  );
  const [settled] = useDebouncedValue(filters, typingMilliseconds);
  const change = (name: (typeof names)[number], value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const query = settled as Parameters<typeof laterApi.audit.list>[0]['query'];
  const events = useInfiniteQuery({
    queryKey: ['audit', settled],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      laterApi.audit.list({ query: { ...query, ...(pageParam && { cursor: pageParam }) } }, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Page title={t('nav.audit')} actions={<AuditActions query={query} />}>
      <Text c="dimmed" mb="md">
        {t('auditLog.text')}
      </Text>
      <Group gap="sm" mb="md" align="flex-end">
        <SearchField
          label={t('auditLog.search')}
          value={filters.search ?? ''}
          onChange={(text) => change('search', text)}
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
          onChange={(values) => change('event', values.join(','))}
        />
        <TextInput
          type="date"
          label={t('auditLog.from')}
          value={filters.from ?? ''}
          onChange={(event) => change('from', event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('auditLog.to')}
          value={filters.to ?? ''}
          onChange={(event) => change('to', event.currentTarget.value)}
        />
        {Object.keys(filters).length > 0 && (
          <Button variant="subtle" onClick={() => setParams({}, { replace: true })}>
            {t('auditLog.clear')}
          </Button>
        )}
      </Group>
      <Card withBorder padding="lg">
        {events.isPending && <Skeleton height={240} radius="md" />}
        {events.isError && <ErrorState error={events.error} onRetry={() => void events.refetch()} />}
        {events.data && items.length === 0 && (
          <Text c="dimmed">{t(Object.keys(settled).length > 0 ? 'auditLog.empty' : 'auditLog.none')}</Text>
        )}
        <ul className={classes.list}>
          {items.map((item) => (
            <AuditEntry key={item.id} item={item} />
          ))}
        </ul>
        {events.hasNextPage && (
          <Button
            variant="default"
            mt="md"
            loading={events.isFetchingNextPage}
            onClick={() => void events.fetchNextPage()}
          >
            {t('auditLog.older')}
          </Button>
        )}
      </Card>
    </Page>
  );
}

/** The sentence without names is the name of the event. */
const labelOf = (event: (typeof auditEvents)[number], t: ReturnType<typeof useText>) =>
  t(`audit.${event}`, { actor: '…', subject: '…', group: '…', domain: '…', number: '…' });

function AuditActions({ query }: { query: Parameters<typeof laterApi.audit.list>[0]['query'] }) {
  const t = useText();
  const verify = useMutation({ mutationFn: () => laterApi.audit.verify({ body: {} }) });
  const take = useMutation({
    mutationFn: () => laterApi.audit.export({ query: query ?? {} }),
    onSuccess: saveFile,
  });
  return (
    <>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={17} aria-hidden />}
          loading={verify.isPending}
          onClick={() => verify.mutate()}
        >
          {t('auditLog.verify')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileExport size={17} aria-hidden />}
          loading={take.isPending}
          onClick={() => take.mutate()}
        >
          {t('auditLog.export')}
        </Button>
      </Group>
      <RefusalAlert error={verify.error ?? take.error} />
      {verify.data && (
        <Alert color={verify.data.brokenAt === null ? 'green' : 'red'} role="status" w="100%">
          {verify.data.brokenAt === null
            ? t('auditLog.holds', { count: verify.data.events })
            : t('auditLog.broken', { number: verify.data.brokenAt })}
        </Alert>
      )}
    </>
  );
}
