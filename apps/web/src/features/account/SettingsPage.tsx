import { call } from '../../api/api.ts';
import { getAccount, updateAccount, UpdateAccountBody, type AccountSettings } from '@roster/contract/account';
import { Alert, Button, Card, Group, MultiSelect, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ProblemError } from '@roster/contract/machinery/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useContractForm } from '../../form/contract-form.ts';
import {
  CountryField,
  GroupsField,
  LanguageField,
  RolesField,
  SelectField,
  TextField,
} from '../../form/fields.tsx';
import { TheirChanges, useTheirChanges } from '../../form/TheirChanges.tsx';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { tellOtherTabs } from '../../session/identity.ts';
import { sessionKey, useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useCountryOptions } from '../../ui/Country.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { accountKey } from './account-key.ts';
import { ContactField } from './ContactField.tsx';
import { DomainsCard } from './DomainsCard.tsx';
import { useSettingWords } from './use-setting-words.ts';

/** S1. Users who may only read see the same fields, disabled, with the reason (X5). */
export function Component() {
  return (
    <RequirePermission permission="account.read">
      <SettingsPage />
    </RequirePermission>
  );
}

function SettingsPage() {
  const t = useText();
  const settings = useQuery({ queryKey: accountKey, queryFn: ({ signal }) => call(getAccount, {}, signal) });
  return (
    <Page title={t('settings.title')}>
      {settings.isPending && <Skeleton height={320} radius="md" />}
      {settings.isError && <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && (
        <Stack>
          <SettingsForm settings={settings.data} />
          <DomainsCard settings={settings.data} />
        </Stack>
      )}
    </Page>
  );
}

function SettingsForm({ settings }: { settings: AccountSettings }) {
  const t = useText();
  const may = useMay('account.edit');
  const client = useQueryClient();
  // The version that was seen: a refresh behind the form must not change it.
  const [seen, setSeen] = useState(settings);
  const form = useContractForm(UpdateAccountBody, valuesOf(seen));
  const changes = useTheirChanges(form);
  const words = useSettingWords(seen);
  const countries = useCountryOptions();
  const update = useMutation({
    mutationFn: (body: object) => call(updateAccount, { body: { ...body, version: seen.version } }),
    onSuccess: (after) => {
      client.setQueryData(accountKey, after);
      setSeen(after);
      form.reset(valuesOf(after));
      notifications.show({ color: 'green', message: t('form.saved') });
      tellOtherTabs();
      return client.invalidateQueries({ queryKey: sessionKey });
    },
    onError: async (error) => {
      if (!(error instanceof ProblemError) || error.problem.code !== 'account.changedMeanwhile') return;
      const current = await call(getAccount, {});
      changes.take(valuesOf(seen), valuesOf(current));
      setSeen(current);
    },
  });
  const { control } = form;

  return (
    <Card withBorder padding="lg">
      <form onSubmit={(event) => void form.handleSubmit((body) => update.mutate(body))(event)} noValidate>
        <fieldset disabled={!may} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
          <Stack>
            {!may && <Alert color="gray">{t('settings.readOnly')}</Alert>}
            <Text fz="sm" c="dimmed">
              {t('settings.number', { number: seen.number })}
            </Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextField control={control} name="name" label={t('settings.name')} required />
              <CountryField control={control} name="mainCountry" label={t('settings.mainCountry')} required />
              <LanguageField control={control} name="defaultLanguage" label={t('settings.language')} />
              <SelectField
                control={control}
                name="timeZone"
                label={t('settings.timeZone')}
                data={timeZones}
              />
            </SimpleGrid>
            <Controller
              control={control}
              name="entitledCountries"
              render={({ field, fieldState }) => (
                <MultiSelect
                  label={t('settings.entitledCountries')}
                  description={t('settings.entitledHint')}
                  data={countries}
                  searchable
                  value={field.value ?? []}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  error={fieldState.error ? t('form.required') : null}
                />
              )}
            />
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Controller
                control={control}
                name="defaultRoles"
                render={({ field }) => (
                  <RolesField
                    label={t('settings.defaultRoles')}
                    description={t('settings.defaultsHint')}
                    value={field.value ?? []}
                    onChange={field.onChange}
                    except={['accountAdministrator', 'coAdministrator']}
                  />
                )}
              />
              <Controller
                control={control}
                name="defaultGroupIds"
                render={({ field }) => (
                  <GroupsField
                    label={t('settings.defaultGroups')}
                    description={t('settings.defaultsHint')}
                    value={field.value ?? []}
                    onChange={field.onChange}
                  />
                )}
              />
            </SimpleGrid>
            <Controller
              control={control}
              name="primaryContactId"
              render={({ field }) => (
                <ContactField
                  current={seen.primaryContact}
                  value={field.value ?? null}
                  onChange={field.onChange}
                />
              )}
            />
            <RefusalAlert error={update.error} />
            <TheirChanges changes={changes} {...words} />
            {may && (
              <Group justify="flex-end">
                <Button type="submit" loading={update.isPending} disabled={changes.theirs.length > 0}>
                  {t('form.save')}
                </Button>
              </Group>
            )}
          </Stack>
        </fieldset>
      </form>
    </Card>
  );
}

const timeZones = ['Etc/UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({
  value,
  label: value.replaceAll('_', ' '),
}));

const valuesOf = (settings: AccountSettings) => ({
  version: settings.version,
  name: settings.name,
  mainCountry: settings.mainCountry,
  entitledCountries: settings.entitledCountries,
  defaultLanguage: settings.defaultLanguage,
  timeZone: settings.timeZone,
  defaultRoles: settings.defaultRoles as never[],
  defaultGroupIds: settings.defaultGroupIds,
  primaryContactId: settings.primaryContact?.id ?? null,
});
