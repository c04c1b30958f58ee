import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { LinkInfo } from '@roster/contract/links';
import { VerifyEmailBody } from '@roster/contract/registration';
import { decidePassword } from '@roster/domain/chosen-passwords';
import { minPasswordLength } from '@roster/domain/passwords';
import { useState } from 'react';
import type * as z from 'zod';
import { codeOf } from '../../api/api.ts';
import { useContractForm } from '../../form/contract-form.ts';
import { CountryField, LanguageField, PasswordField, TextField } from '../../form/fields.tsx';
import { LimitedTextInput } from '../../form/LimitedText.tsx';
import { useLanguage } from '../../words/LanguageProvider.tsx';
import { useText } from '../../words/text.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';

type Props = {
  token: string;
  info: LinkInfo;
  pending: boolean;
  error: Error | null;
  onSubmit: (body: z.output<typeof VerifyEmailBody>) => void;
};

/** P0: nothing is prefilled from the request to register; the account number in it is not ticked. */
export function VerifyEmailForm({ token, info, pending, error, onSubmit }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const [asksToJoin, setAsksToJoin] = useState(false);
  const form = useContractForm(VerifyEmailBody, {
    token,
    firstName: '',
    lastName: '',
    country: '',
    password: '',
    language,
  });
  const { accountNumber } = info;
  const [another, setAnother] = useState<string | null>(null);
  const isGone = another !== null || (error !== null && codeOf(error) === 'join.accountNotFound');
  // An empty field asks no account.
  const typed = (another ?? '').trim();
  const ticked = asksToJoin && accountNumber !== null ? accountNumber : '';
  const wanted = isGone ? typed : ticked;
  const submit = form.handleSubmit((body) => {
    const refusal = decidePassword(body.password, { ...body, email: info.email });
    if (refusal) form.setError('password', { type: refusal, message: refusal }, { shouldFocus: true });
    else {
      if (isGone) setAnother(typed);
      onSubmit({ ...body, ...(wanted !== '' && { accountNumber: wanted }) });
    }
  });

  return (
    <PageForm onSubmit={(event) => void submit(event)}>
      <Stack>
        <Text>{t('verifyEmail.text', { email: info.email })}</Text>
        <RefusalAlert error={error} />
        {/* Password managers file the password under it. */}
        <input type="text" name="username" autoComplete="username" value={info.email} readOnly hidden />
        <Group grow align="flex-start">
          <TextField
            control={form.control}
            name="firstName"
            label={t('person.firstName')}
            autoComplete="given-name"
            autoFocus
          />
          <TextField
            control={form.control}
            name="lastName"
            label={t('person.lastName')}
            autoComplete="family-name"
          />
        </Group>
        <CountryField control={form.control} name="country" label={t('users.column.country')} required />
        <LanguageField control={form.control} name="language" label={t('shell.language')} />
        <PasswordField
          control={form.control}
          name="password"
          label={t('signIn.password')}
          description={t('password.hint', { min: minPasswordLength })}
          autoComplete="new-password"
          required
        />
        {accountNumber !== null && !isGone && (
          <Checkbox
            label={t('verifyEmail.askToJoin', { number: accountNumber })}
            description={t('verifyEmail.askToJoinHint')}
            checked={asksToJoin}
            onChange={(event) => setAsksToJoin(event.currentTarget.checked)}
          />
        )}
        {isGone && (
          <LimitedTextInput
            label={t('register.accountNumber')}
            description={t('verifyEmail.anotherNumberHint')}
            limit={40}
            value={another ?? ''}
            onChange={(event) => setAnother(event.currentTarget.value)}
          />
        )}
        <DialogActions>
          <Button type="submit" loading={pending} flex={1}>
            {t('verifyEmail.submit')}
          </Button>
        </DialogActions>
      </Stack>
    </PageForm>
  );
}
