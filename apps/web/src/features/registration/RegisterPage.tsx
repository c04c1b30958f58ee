import { RegisterBody } from '@roster/contract/registration';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useContractForm } from '../../form/contract-form.ts';
import { TextField } from '../../form/fields.tsx';
import { useLanguage } from '../../words/LanguageProvider.tsx';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useText } from '../../words/text.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { ToSignIn } from '../links/index.ts';
import { useRegister } from './registration.queries.ts';
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
  const registering = useRegister();
  const send = form.handleSubmit(({ email, accountNumber }) =>
    registering.mutate({ email, language, ...(accountNumber !== '' && { accountNumber }) }),
  );

  if (registering.isSuccess) {
    return (
      <PublicPage title={t('register.title')}>
        <Stack>
          <Alert color="green" icon={<IconMailCheck aria-hidden />} role="status">
            {t('register.sent', { email: registering.variables.email })}
          </Alert>
          <ToSignIn />
        </Stack>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={t('register.title')}>
      <PageForm onSubmit={(event) => void send(event)}>
        <Stack>
          <Text>{t('register.text')}</Text>
          <RefusalAlert error={registering.error} />
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
          <DialogActions>
            <Button type="submit" loading={registering.isPending} flex={1}>
              {t('register.submit')}
            </Button>
          </DialogActions>
          <ToSignIn />
        </Stack>
      </PageForm>
    </PublicPage>
  );
}
