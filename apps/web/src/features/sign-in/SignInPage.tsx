import { Alert, Anchor, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useState, type FormEvent } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import { ChooseUser } from '../../shell/ChooseUser.tsx';
import { useSessionQuery } from '../../session/session.ts';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useText } from '../../words/text.ts';
import { SessionEnded } from './SessionEnded.tsx';
import { SignInProblem } from './SignInProblem.tsx';
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
    <PublicPage title={t('signIn.title')} below={<Below />}>
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

/** W1: nobody who set a password on a colleague's browser is welcomed by the colleague's name. */
function OtherUser({ current, arrived }: { current: string; arrived: Arrival }) {
  const t = useText();
  const name = arrived.email;
  return (
    <PublicPage title={t('signIn.title')}>
      <Stack>
        {arrived.passwordSet && <PasswordSet />}
        <ChooseUser text={t('signIn.otherUser', { name, current })} name={name} current={current} />
      </Stack>
    </PublicPage>
  );
}

function PasswordSet() {
  const t = useText();
  return (
    <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
      {t('signIn.passwordSet')}
    </Alert>
  );
}

function Below() {
  const t = useText();
  return (
    <Text ta="center" fz="sm" mt="md">
      <Anchor component={Link} to={paths.help}>
        {t('help.title')}
      </Anchor>
      {' · '}
      <Anchor component={Link} to={paths.askSupport}>
        {t('support.ask')}
      </Anchor>
      {' · '}
      <Anchor href="/api/v1/reference">{t('signIn.apiReference')}</Anchor>
    </Text>
  );
}

/** Announces once that a session expired. */
function useEndedNotice(): boolean {
  const [ended] = useState(() => sessionStorage.getItem('roster-session-ended') !== null);
  useEffect(() => sessionStorage.removeItem('roster-session-ended'), []);
  return ended;
}

type Arrival = { back: string; email: string; passwordSet: boolean };

/** The previous page: one that needs a session, or a link that just set a password. */
function useArrival(): Arrival {
  const state: unknown = useLocation().state;
  const said = (typeof state === 'object' && state !== null ? state : {}) as Record<string, unknown>;
  return {
    back: typeof said['back'] === 'string' ? said['back'] : paths.home,
    email: typeof said['email'] === 'string' ? said['email'] : '',
    passwordSet: said['notice'] === 'passwordSet',
  };
}
