import type { EditUserBody } from '@roster/contract/edits';
import { SimpleGrid } from '@mantine/core';
import { useWatch, type Control } from 'react-hook-form';
import type * as z from 'zod';
import { CountryField, DayField, LanguageField, TextAreaField, TextField } from '../../form/fields.tsx';
import { CountryMismatch } from '../../ui/CountryMismatch.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useLastDay } from './use-last-day.ts';

type Props = {
  control: Control<z.input<typeof EditUserBody>, unknown, z.output<typeof EditUserBody>>;
  /** False where the editor may not read it, as the one about themselves. */
  withNote: boolean;
  /** False for the editor themselves: nobody sets their own last day. */
  withLastDay: boolean;
};

/** What an administrator may edit of a user. */
export function UserFields({ control, withNote, withLastDay }: Props) {
  const t = useText();
  const { account } = useSession();
  const first = account?.entitledCountries ?? [];
  const lastDay = useLastDay();
  const [entitlementCountry, country] = useWatch({ control, name: ['entitlementCountry', 'country'] });
  return (
    <>
      <FieldGroup title={t('user.fields.person')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextField control={control} name="firstName" label={t('person.firstName')} autoFocus />
          <TextField control={control} name="lastName" label={t('person.lastName')} />
          <LanguageField control={control} name="language" label={t('shell.language')} />
        </SimpleGrid>
      </FieldGroup>
      <FieldGroup title={t('user.fields.countries')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <CountryField
            control={control}
            name="country"
            label={t('users.column.country')}
            first={first}
            clearable
          />
          <CountryField
            control={control}
            name="entitlementCountry"
            label={t('user.entitlementCountry')}
            description={t('user.entitlementCountry.none')}
            first={first}
            clearable
          />
        </SimpleGrid>
        <CountryMismatch entitlementCountry={entitlementCountry} country={country} />
      </FieldGroup>
      <FieldGroup title={t('user.fields.work')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextField control={control} name="employeeNumber" label={t('user.employeeNumber')} />
          <TextField control={control} name="department" label={t('user.department')} />
        </SimpleGrid>
        {withNote && (
          <TextAreaField
            control={control}
            name="note"
            label={t('user.note')}
            description={t('user.noteHint')}
            limit={1_000}
          />
        )}
      </FieldGroup>
      {withLastDay && (
        <FieldGroup title={t('user.access')}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DayField control={control} name="lastDay" label={t('user.lastDay')} description={lastDay.hint} />
          </SimpleGrid>
        </FieldGroup>
      )}
    </>
  );
}
