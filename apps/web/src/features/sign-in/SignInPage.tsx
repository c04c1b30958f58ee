import { Anchor, Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { useState, type FormEvent } from 'react';
import { Link, Navigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useSessionQuery } from '../../session/session.ts';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useText } from '../../words/text.ts';
import { SessionEnded } from './SessionEnded.tsx';
import { BelowSignIn, OtherUser, PasswordSet } from './SignInParts.tsx';
import { SignInProblem } from './SignInProblem.tsx';
import { useArrival, useEndedNotice } from './use-arrival.ts';
import { useSignIn } from './use-sign-in.ts';

/** Typed values survive every failure. */
export function Component() {
  const t = useText();
  const session = useSessionQuery();
  const signIn = useSignIn();
  const arrived = useArrival();
  const [email, setEmail] = useState(arrived.email);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<{ email?: boolean; password?: boolean }>({});
  const ended = useEndedNotice();

  const user = session.data?.pass === false ? session.data.user : null;
  // What led here is for one person, and another one is signed in.
  if (user && arrived.email !== '' && email === arrived.email && user.email !== email)
    return <OtherUser current={fullName(user) || user.email} arrived={arrived} />;
  if (user) return <Navigate to={arrived.back} replace />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = { email: email.trim() === '', password: password === '' };
    setMissing(empty);
    if (empty.email || empty.password) {
      document.getElementById(empty.email ? 'email' : 'password')?.focus();
      return;
    }
    signIn.mutate({ email: email.trim(), password });
  };

  return (
    <PublicPage title={t('signIn.title')} below={<BelowSignIn />}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {ended && !signIn.isError && <SessionEnded />}
          {arrived.passwordSet && !signIn.isError && <PasswordSet />}
          <SignInProblem error={signIn.error} typed={signIn.variables} sentAt={signIn.submittedAt} />
          <TextInput
            id="email"
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            autoFocus={arrived.email === ''}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={missing.email && email.trim() === '' ? t('signIn.emailMissing') : null}
          />
          <PasswordInput
            id="password"
            label={t('signIn.password')}
            autoComplete="current-password"
            autoFocus={arrived.email !== ''}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={missing.password && password === '' ? t('signIn.passwordMissing') : null}
            visibilityToggleButtonProps={{
              'aria-label': t('signIn.showPassword'),
              tabIndex: 0,
              'aria-hidden': false,
            }}
          />
          <Button type="submit" loading={signIn.isPending} fullWidth>
            {t('signIn.submit')}
          </Button>
          <Group justify="space-between" gap="xs">
            <Anchor component={Link} to={paths.resetPassword} state={{ email }} fz="sm">
              {t('signIn.forgot')}
            </Anchor>
            <Anchor component={Link} to={paths.register} fz="sm">
              {t('signIn.register')}
            </Anchor>
          </Group>
        </Stack>
      </form>
    </PublicPage>
  );
}
