import type { UpdateAccountBody, AccountSettings } from '@roster/contract/account';
import { MultiSelect, SimpleGrid } from '@mantine/core';
import { Controller, type Control } from 'react-hook-form';
import type * as z from 'zod';
import {
  CountryField,
  GroupsField,
  LanguageField,
  RolesField,
  SelectField,
  TextField,
} from '../../form/fields.tsx';
import { useText } from '../../words/text.ts';
import { useCountryOptions } from '../../ui/Country.tsx';
import { ContactField } from './ContactField.tsx';

type Props = {
  control: Control<z.input<typeof UpdateAccountBody>, unknown, z.output<typeof UpdateAccountBody>>;
  primaryContact: AccountSettings['primaryContact'];
};

export function SettingsFields({ control, primaryContact }: Props) {
  const t = useText();
  const countries = useCountryOptions();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField control={control} name="name" label={t('settings.name')} required />
        <CountryField control={control} name="mainCountry" label={t('settings.mainCountry')} required />
        <LanguageField control={control} name="defaultLanguage" label={t('settings.language')} />
        <SelectField control={control} name="timeZone" label={t('settings.timeZone')} data={timeZones} />
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
            ref={field.ref}
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
          <ContactField current={primaryContact} value={field.value ?? null} onChange={field.onChange} />
        )}
      />
    </>
  );
}

const timeZones = ['Etc/UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({
  value,
  label: value.replaceAll('_', ' '),
}));
