import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { LinkInfo } from '@roster/contract/links';
import { VerifyEmailBody, type verifyEmail } from '@roster/contract/registration';
import { decidePassword, minPasswordLength } from '@roster/domain/passwords';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type * as z from 'zod';
import { useContractForm } from '../../form/contract-form.ts';
import { CountryField, LanguageField, PasswordField, TextField } from '../../form/fields.tsx';
import { laterApi } from '../../later-api.ts';
import { useLanguage } from '../../shell/LanguageProvider.tsx';
import { useText } from '../../shell/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';

type Props = {
  token: string;
  info: LinkInfo;
  onVerified: (answer: Response<typeof verifyEmail>) => void;
};

/** P0: nothing is prefilled from the request to register; the account number in it is not ticked. */
export function VerifyEmailForm({ token, info, onVerified }: Props) {
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
  const verify = useMutation({
    mutationFn: (body: z.output<typeof VerifyEmailBody>) =>
      laterApi.registration.verifyEmail({
        body: { ...body, ...(asksToJoin && accountNumber !== null && { accountNumber }) },
      }),
    onSuccess: onVerified,
  });
  const submit = form.handleSubmit((body) => {
    const refusal = decidePassword(body.password, { ...body, email: info.email });
    if (refusal) form.setError('password', { type: refusal, message: refusal }, { shouldFocus: true });
    else verify.mutate(body);
  });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Text>{t('verifyEmail.text', { email: info.email })}</Text>
        <RefusalAlert error={verify.error} />
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
        {accountNumber !== null && (
          <Checkbox
            label={t('verifyEmail.askToJoin', { number: accountNumber })}
            description={t('verifyEmail.askToJoinHint')}
            checked={asksToJoin}
            onChange={(event) => setAsksToJoin(event.currentTarget.checked)}
          />
        )}
        <Button type="submit" loading={verify.isPending}>
          {t('verifyEmail.submit')}
        </Button>
      </Stack>
    </form>
  );
}
