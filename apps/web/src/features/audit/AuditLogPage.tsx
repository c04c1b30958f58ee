import { call } from '../../api/api.ts';
import type { Request } from '@roster/contract/machinery/endpoint';
import { listAuditEvents, verifyAuditLog, exportAuditEvents } from '@roster/contract/audit';
import '@mantine/core/styles/Table.css';
import { Alert, Button, Card, Group, MultiSelect, Skeleton, Text, TextInput } from '@mantine/core';
import { auditEvents } from '@roster/domain/audit-events';
import { useMutation } from '@tanstack/react-query';
import { IconFileExport, IconShieldCheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useList } from '../../list/use-list.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { saveFile } from '../../ui/save-file.ts';
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

function AuditLogPage() {
  const t = useText();
  const url = useListUrl(names);
  const { filters } = url;
  const query = filters as Request<typeof listAuditEvents>['query'];
  const events = useList(['audit', filters], url, (paging, signal) =>
    call(listAuditEvents, { query: { ...query, ...paging } }, signal),
  );
  const total = useTotal()(events.data?.total);
  const { items } = events;

  return (
    <Page title={t('nav.audit')} aside={total} actions={<AuditActions query={query} />}>
      <Text c="dimmed" mb="md">
        {t('auditLog.text')}
      </Text>
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
      <Card withBorder padding="lg">
        {events.isPending && <Skeleton height={240} radius="md" />}
        {events.isError && <ErrorState error={events.error} onRetry={() => void events.refetch()} />}
        {events.nothing &&
          (url.filtered ? (
            <NothingMatches text={t('auditLog.empty')} onClear={url.clear} />
          ) : (
            <Text c="dimmed">{t('auditLog.none')}</Text>
          ))}
        <ul className={classes.list}>
          {items.map((item) => (
            <AuditEntry key={item.id} item={item} />
          ))}
        </ul>
        <ListPager page={events.data} place={url} />
      </Card>
    </Page>
  );
}

/** The sentence without names is the name of the event. */
const labelOf = (event: (typeof auditEvents)[number], t: ReturnType<typeof useText>) =>
  t(`audit.${event}`, { actor: '…', subject: '…', group: '…', domain: '…', number: '…' });

function AuditActions({ query }: { query: Request<typeof listAuditEvents>['query'] }) {
  const t = useText();
  const intl = useIntl();
  const verify = useMutation({ mutationFn: () => call(verifyAuditLog, { body: {} }) });
  const take = useMutation({
    mutationFn: () => call(exportAuditEvents, { query: query ?? {} }),
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
          {verify.data.fault === null
            ? t('auditLog.holds', { count: verify.data.events })
            : t(`auditLog.fault.${verify.data.fault}`, {
                number: verify.data.brokenAt ?? 0,
                day: intl.formatDate(verify.data.anchoredOn ?? verify.data.checkedAt, {
                  dateStyle: 'long',
                  timeZone: 'UTC',
                }),
              })}
        </Alert>
      )}
    </>
  );
}
