import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { RegisterBody } from '@roster/contract/registration';
import { decidePassword, minPasswordLength } from '@roster/domain/passwords';
import { useMutation } from '@tanstack/react-query';
import { IconMailCheck } from '@tabler/icons-react';
import { laterApi } from '../../later-api.ts';
import { useContractForm } from '../../form/contract-form.ts';
import { CountryField, PasswordField, TextField } from '../../form/fields.tsx';
import { useLanguage } from '../../shell/LanguageProvider.tsx';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useText } from '../../shell/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { ToSignIn } from '../links/LinkPage.tsx';
import type * as z from 'zod';

/** P1: anyone may register; the account is decided after the address is verified. */
export function Component() {
  const t = useText();
  const { language } = useLanguage();
  const form = useContractForm(RegisterBody, {
    email: '',
    firstName: '',
    lastName: '',
    country: '',
    password: '',
    language,
  });
  const register = useMutation({
    mutationFn: (body: z.output<typeof RegisterBody>) =>
      laterApi.registration.register({ body: { ...body, language } }),
  });

  const submit = form.handleSubmit((body) => {
    const refusal = decidePassword(body.password, body);
    if (refusal) form.setError('password', { type: refusal, message: refusal }, { shouldFocus: true });
    else register.mutate(body);
  });

  if (register.isSuccess) {
    return (
      <PublicPage title={t('register.title')}>
        <Stack>
          <Alert color="green" icon={<IconMailCheck aria-hidden />} role="status">
            {t('register.sent', { email: register.variables.email })}
          </Alert>
          <ToSignIn />
        </Stack>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={t('register.title')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text>{t('register.text')}</Text>
          <RefusalAlert error={register.error} />
          <TextField
            control={form.control}
            name="email"
            type="email"
            label={t('signIn.email')}
            autoComplete="email"
            autoFocus
            required
          />
          <Group grow align="flex-start">
            <TextField
              control={form.control}
              name="firstName"
              label={t('person.firstName')}
              autoComplete="given-name"
              required
            />
            <TextField
              control={form.control}
              name="lastName"
              label={t('person.lastName')}
              autoComplete="family-name"
              required
            />
          </Group>
          <CountryField control={form.control} name="country" label={t('users.column.country')} required />
          <PasswordField
            control={form.control}
            name="password"
            label={t('signIn.password')}
            description={t('password.hint', { min: minPasswordLength })}
            autoComplete="new-password"
            required
          />
          <Button type="submit" loading={register.isPending}>
            {t('register.submit')}
          </Button>
          <ToSignIn />
        </Stack>
      </form>
    </PublicPage>
  );
}
