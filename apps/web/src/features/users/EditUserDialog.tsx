import { call } from '../../api/api.ts';
import { editUser, EditUserBody } from '@roster/contract/edits';
import { getUser, type UserDetail } from '@roster/contract/users';
import { changeUserEmail } from '@roster/contract/email-changes';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { notifications } from '@mantine/notifications';
import { fullName } from '@roster/domain/names';
import { ProblemError } from '@roster/contract/machinery/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type * as z from 'zod';
import { lastDayRefusals, useContractForm } from '../../form/contract-form.ts';
import { CountryField, LanguageField, TextAreaField, TextField } from '../../form/fields.tsx';
import { TheirChanges, useTheirChanges } from '../../form/TheirChanges.tsx';
import { languageNames } from '../../words/language-names.ts';
import { useCountryName } from '../../ui/Country.tsx';
import type { Language } from '@roster/domain/languages';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';

import { useLastDay } from './use-last-day.ts';

type Edit = z.output<typeof EditUserBody>;

/** What an administrator may edit of a user. A concurrent edit is reported, and typed values stay. */
export default function EditUserDialog({ user, onClose }: { user: UserDetail; onClose: () => void }) {
  const t = useText();
  const { account } = useSession();
  // The version that was seen when the dialog opened: a refresh behind it must not change it.
  const [seen, setSeen] = useState(user);
  const form = useContractForm(EditUserBody, valuesOf(seen));
  const changes = useTheirChanges(form);
  const client = useQueryClient();
  const edit = useMutation({
    mutationFn: (body: Edit) =>
      call(editUser, {
        params: { userId: user.id },
        body: { ...withoutEmpty(body), version: seen.version },
      }),
    onSuccess: (after) => {
      client.setQueryData(['users', 'one', user.id], after);
      notifications.show({ color: 'green', message: t('form.saved') });
      onClose();
      return client.invalidateQueries({ queryKey: ['users'] });
    },
    onError: async (error) => {
      const code = error instanceof ProblemError ? error.problem.code : null;
      const aboutLastDay = lastDayRefusals.find((one) => one === code);
      if (aboutLastDay) form.setError('lastDay', { message: aboutLastDay }, { shouldFocus: true });
      if (code !== 'users.changedMeanwhile') return;
      // The next try is meant for the current values; fields that were not touched show them.
      const current = await call(getUser, { params: { userId: user.id } });
      client.setQueryData(['users', 'one', user.id], current);
      changes.take(valuesOf(seen), valuesOf(current));
      setSeen(current);
    },
  });
  const { control, formState } = form;
  const first = account?.entitledCountries ?? [];
  const countryName = useCountryName();
  const lastDay = useLastDay();
  const labels: Record<string, string> = {
    firstName: t('person.firstName'),
    lastName: t('person.lastName'),
    country: t('users.column.country'),
    entitlementCountry: t('user.entitlementCountry'),
    language: t('shell.language'),
    lastDay: t('user.lastDay'),
    employeeNumber: t('user.employeeNumber'),
    department: t('user.department'),
    note: t('user.note'),
  };
  const say = (field: string, value: unknown) => {
    if (typeof value !== 'string' || value === '') return '';
    if (field === 'language') return languageNames[value as Language];
    return field === 'country' || field === 'entitlementCountry' ? countryName(value) : value;
  };

  return (
    <Dialog onClose={onClose} title={t('user.editTitle', { name: fullName(user) })} size="lg">
      <form onSubmit={(event) => void form.handleSubmit((body) => edit.mutate(body))(event)} noValidate>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextField control={control} name="firstName" label={t('person.firstName')} autoFocus />
            <TextField control={control} name="lastName" label={t('person.lastName')} />
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
              placeholder={t('user.entitlementCountry.none')}
              first={first}
              clearable
            />
            <LanguageField control={control} name="language" label={t('shell.language')} />
            <TextField
              control={control}
              name="lastDay"
              type="date"
              label={t('user.lastDay')}
              description={lastDay.hint}
            />
            <TextField control={control} name="employeeNumber" label={t('user.employeeNumber')} />
            <TextField control={control} name="department" label={t('user.department')} />
          </SimpleGrid>
          {/* Absent where the editor may not read it, as the one about themselves. */}
          {user.note !== undefined && (
            <TextAreaField
              control={control}
              name="note"
              label={t('user.note')}
              description={t('user.noteHint')}
              limit={1_000}
            />
          )}
          <RefusalAlert error={formState.errors.lastDay ? null : edit.error} />
          <TheirChanges changes={changes} labelOf={(field) => labels[field] ?? field} say={say} />
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={edit.isPending} disabled={changes.theirs.length > 0}>
              {t('form.save')}
            </Button>
          </DialogActions>
        </Stack>
      </form>
      {!user.federated && <ChangeEmail user={user} />}
    </Dialog>
  );
}

/** A6: separate, since it takes effect only when the new mailbox confirms. */
function ChangeEmail({ user }: { user: UserDetail }) {
  const t = useText();
  const client = useQueryClient();
  const [email, setEmail] = useState(user.email);
  const change = useMutation({
    mutationFn: () => call(changeUserEmail, { params: { userId: user.id }, body: { email } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
  return (
    <Stack gap="xs" mt="lg" pt="md" style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}>
      <Group align="flex-end" gap="sm">
        <TextInput
          flex={1}
          type="email"
          label={t('user.changeEmail')}
          description={t('user.changeEmailHint')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={email.trim() === user.email}
          loading={change.isPending}
          onClick={() => change.mutate()}
        >
          {t('user.changeEmailSubmit')}
        </Button>
      </Group>
      <RefusalAlert error={change.error} />
      {change.isSuccess && (
        <Text fz="sm" role="status">
          {t(change.data.repeated ? 'users.sent.repeated' : 'user.changeEmailSent', {
            email: change.data.sentTo,
          })}
        </Text>
      )}
    </Stack>
  );
}

const valuesOf = (user: UserDetail) => ({
  version: user.version,
  firstName: user.firstName,
  lastName: user.lastName,
  country: user.country,
  entitlementCountry: user.entitlementCountry,
  language: user.language,
  lastDay: user.lastDay,
  employeeNumber: user.employeeNumber,
  department: user.department,
  note: user.note,
});

/** An emptied field means "no value", which is null on the wire; of a name it means that the other part is enough. */
const withoutEmpty = ({ firstName, lastName, ...body }: Edit): Edit => ({
  ...(Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, value === '' ? null : value]),
  ) as Edit),
  firstName,
  lastName,
});
