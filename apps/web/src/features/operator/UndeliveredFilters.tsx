import { Button, Group, Select, Stack } from '@mantine/core';
import type { MailFailure } from '@roster/domain/operator-mails';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import type { ListUrl } from '../../list/use-list-url.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { isDay } from '../../words/days.ts';
import { useText } from '../../words/text.ts';
import { mailName } from '../../words/mail-name.ts';

export const undeliveredNames = ['search', 'template', 'accountId', 'failure', 'from', 'to'] as const;
type Name = (typeof undeliveredNames)[number];

type Choices = {
  templates: { template: string; count: number }[];
  accounts: { id: string; name: string; count: number }[];
  failures: { failure: MailFailure; count: number }[];
};
type Props = { url: ListUrl; choices: Choices | undefined };

/** What failed emails can be told apart by; each choice says how many there are. */
export function UndeliveredFilters({ url, choices }: Props) {
  const t = useText();
  const filters: Partial<Record<Name, string>> = url.filters;
  const change = (name: Name) => (value: string | null) => url.change({ [name]: value ?? undefined });
  const select = (name: Name, label: string, data: { value: string; label: string }[]) => (
    <Select
      label={label}
      data={data}
      clearable
      searchable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      nothingFoundMessage={t('form.nothingFound')}
      w={{ base: '100%', sm: 220 }}
      value={filters[name] ?? null}
      onChange={change(name)}
    />
  );
  const day = (name: Name, label: string) => (
    <DayInput
      label={label}
      value={filters[name] ?? ''}
      onChange={(day) => (day === '' || isDay(day)) && change(name)(day)}
    />
  );
  return (
    <Stack gap="sm" mb="md">
      <UrlSearchField
        label={t('operator.mails.search')}
        value={filters.search ?? ''}
        onChange={(search) => url.change({ search }, { replace: true })}
      />
      <Group gap="sm" align="flex-end">
        {select(
          'template',
          t('operator.mails.template'),
          (choices?.templates ?? []).map(({ template, count }) => ({
            value: template,
            label: `${t(mailName(template))} (${count})`,
          })),
        )}
        {select(
          'accountId',
          t('operator.mails.account'),
          (choices?.accounts ?? []).map(({ id, name, count }) => ({
            value: id,
            label: `${name} (${count})`,
          })),
        )}
        {select(
          'failure',
          t('operator.mails.failure'),
          (choices?.failures ?? []).map(({ failure, count }) => ({
            value: failure,
            label: `${t(`operator.failure.${failure}`)} (${count})`,
          })),
        )}
        {day('from', t('operator.mails.from'))}
        {day('to', t('operator.mails.to'))}
        {url.filtered && (
          <Button variant="subtle" onClick={url.clear}>
            {t('operator.mails.clear')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
