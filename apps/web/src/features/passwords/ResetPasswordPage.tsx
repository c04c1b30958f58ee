import { Alert, Button, Stack, Text } from '@mantine/core';
import { requestPasswordReset } from '@roster/contract/passwords';
import { IconMailCheck } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { useContractForm } from '../../form/contract-form.ts';
import { TextField } from '../../form/fields.tsx';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { ToSignIn } from '../links/index.ts';
import { useRequestPasswordReset } from './passwords.queries.ts';

/** W1: requested from the sign-in page. The response is the same for every address. */
export function Component() {
  const t = useText();
  const state: unknown = useLocation().state;
  const typed = typeof state === 'object' && state !== null && 'email' in state ? String(state.email) : '';
  const form = useContractForm(requestPasswordReset.body, { email: typed });
  const ask = useRequestPasswordReset();

  return (
    <PublicPage title={t('resetPassword.title')}>
      {ask.isSuccess ? (
        <Stack>
          <Alert color="green" icon={<IconMailCheck aria-hidden />} role="status">
            {t('resetPassword.sent', { email: ask.variables.email })}
          </Alert>
          <ToSignIn />
        </Stack>
      ) : (
        <form onSubmit={(event) => void form.handleSubmit((body) => ask.mutate(body))(event)} noValidate>
          <Stack>
            <Text>{t('resetPassword.text')}</Text>
            <RefusalAlert error={ask.error} />
            <TextField
              control={form.control}
              name="email"
              type="email"
              label={t('signIn.email')}
              autoComplete="username"
              autoFocus
              required
            />
            <Button type="submit" loading={ask.isPending}>
              {t('resetPassword.submit')}
            </Button>
            <ToSignIn />
          </Stack>
        </form>
      )}
    </PublicPage>
  );
}
