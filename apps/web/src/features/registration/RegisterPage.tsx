import { Alert, Button, Stack, Text } from '@mantine/core';
import { RegisterBody } from '@roster/contract/registration';
import { useMutation } from '@tanstack/react-query';
import { IconMailCheck } from '@tabler/icons-react';
import { laterApi } from '../../api/later-api.ts';
import { useContractForm } from '../../form/contract-form.ts';
import { TextField } from '../../form/fields.tsx';
import { useLanguage } from '../../words/LanguageProvider.tsx';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { ToSignIn } from '../links/index.ts';
import * as z from 'zod';

/** An empty field names no account. */
const RegisterForm = RegisterBody.extend({
  accountNumber: z.union([z.literal(''), RegisterBody.shape.accountNumber.unwrap()]),
});

/** P0: an address and no more; everything about the person is asked for once the address is proven. */
export function Component() {
  const t = useText();
  const { language } = useLanguage();
  const form = useContractForm(RegisterForm, { email: '', accountNumber: '', language });
  const register = useMutation({
    mutationFn: ({ email, accountNumber }: z.output<typeof RegisterForm>) =>
      laterApi.registration.register({
        body: { email, language, ...(accountNumber !== '' && { accountNumber }) },
      }),
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
      <form onSubmit={(event) => void form.handleSubmit((body) => register.mutate(body))(event)} noValidate>
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
          <TextField
            control={form.control}
            name="accountNumber"
            label={t('register.accountNumber')}
            description={t('register.accountNumberHint')}
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
