import { UpdateProfileBody, type Profile } from '@roster/contract/profile';
import { Button, Select, Stack } from '@mantine/core';
import { approvalMailChoices, type ApprovalMail } from '@roster/domain/approvals';
import { useEffect } from 'react';
import { Controller } from 'react-hook-form';
import { useContractForm } from '../../form/contract-form.ts';
import { CountryField, LanguageField, TextField } from '../../form/fields.tsx';
import { useLanguage } from '../../words/LanguageProvider.tsx';
import { tellOtherTabs } from '../../session/identity.ts';
import { useText } from '../../words/text.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { Section } from '../../ui/Section.tsx';
import { useUpdateProfile } from './profile.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

const valuesOf = ({ firstName, lastName, country, language, approvalMail }: Profile) => ({
  firstName,
  lastName,
  country: country ?? undefined,
  language,
  approvalMail: approvalMail ?? undefined,
});

export function PersonForm({ profile }: { profile: Profile }) {
  const t = useText();
  const { choose } = useLanguage();
  const form = useContractForm(UpdateProfileBody, valuesOf(profile));
  const { reset } = form;
  // The language is chosen in the account menu as well: what is changed elsewhere is not saved back as it was.
  useEffect(() => reset(valuesOf(profile), { keepDirtyValues: true }), [profile, reset]);
  const say = useSay();
  const update = useUpdateProfile((after) => {
    choose(after.language);
    say('updateProfile', 'form.saved');
    tellOtherTabs();
  });
  const { control } = form;
  return (
    <Section title={t('ownAccount.person')}>
      <PageForm onSubmit={(event) => void form.handleSubmit((body) => update.mutate(body))(event)}>
        <Stack>
          {!profile.federated && (
            <>
              <TextField
                control={control}
                name="firstName"
                label={t('person.firstName')}
                autoComplete="given-name"
              />
              <TextField
                control={control}
                name="lastName"
                label={t('person.lastName')}
                autoComplete="family-name"
              />
              <CountryField control={control} name="country" label={t('users.column.country')} />
            </>
          )}
          <LanguageField control={control} name="language" label={t('shell.language')} />
          {profile.approvalMail && (
            <Controller
              control={control}
              name="approvalMail"
              render={({ field }) => (
                <Select
                  label={t('ownAccount.approvalMail')}
                  data={approvalMailChoices.map((value) => ({
                    value,
                    label: t(`ownAccount.approvalMail.${value}`),
                  }))}
                  allowDeselect={false}
                  value={field.value ?? null}
                  onChange={(value) => field.onChange(value as ApprovalMail)}
                />
              )}
            />
          )}
          <RefusalAlert error={update.error} />
          <DialogActions>
            <Button type="submit" loading={update.isPending}>
              {t('form.save')}
            </Button>
          </DialogActions>
        </Stack>
      </PageForm>
    </Section>
  );
}
