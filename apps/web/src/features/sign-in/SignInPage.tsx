import {
  Alert,
  Anchor,
  Button,
  Card,
  Container,
  Group,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useState, type FormEvent } from 'react';
import { Navigate, useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import { useSessionQuery } from '../../shell/session.ts';
import { useText } from '../../shell/text.ts';
import { Logo } from '../../ui/Logo.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import { SignInProblem } from './SignInProblem.tsx';
import { useSignIn } from './use-sign-in.ts';

/** The one screen without the frame. What was typed survives every failure. */
export function SignInPage() {
  const t = useText();
  const session = useSessionQuery();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<{ email?: boolean; password?: boolean }>({});
  const ended = useEndedNotice();
  const back = useBack();

  useEffect(() => {
    document.title = `${t('signIn.title')} · Roster`;
  }, [t]);

  if (session.data) return <Navigate to={back} replace />;

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
    <Container size={440} py={{ base: 32, sm: 72 }} component="main">
      <Group justify="center" gap="xs" mb="lg">
        <Logo />
        <Text fw={650} fz="xl">
          Roster
        </Text>
      </Group>
      <Card withBorder padding="xl" radius="lg">
        <form onSubmit={submit} noValidate>
          <Stack>
            <Title order={1} fz={22}>
              {t('signIn.title')}
            </Title>
            {ended && !signIn.isError && (
              <Alert icon={<IconInfoCircle aria-hidden />} role="status">
                {t('signIn.ended')}
              </Alert>
            )}
            <SignInProblem error={signIn.error} />
            <TextInput
              id="email"
              label={t('signIn.email')}
              type="email"
              autoComplete="username"
              autoFocus
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              error={missing.email && email.trim() === '' ? t('signIn.emailMissing') : null}
            />
            <PasswordInput
              id="password"
              label={t('signIn.password')}
              autoComplete="current-password"
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
          </Stack>
        </form>
      </Card>
      <LanguageLinks />
      <Text ta="center" fz="sm" mt="xs">
        <Anchor href="/api/v1/reference">{t('signIn.apiReference')}</Anchor>
      </Text>
    </Container>
  );
}

/** A session that ended by itself is said once. */
function useEndedNotice(): boolean {
  const [ended] = useState(() => sessionStorage.getItem('roster-session-ended') !== null);
  useEffect(() => sessionStorage.removeItem('roster-session-ended'), []);
  return ended;
}

function useBack(): string {
  const state: unknown = useLocation().state;
  return typeof state === 'object' && state !== null && 'back' in state && typeof state.back === 'string'
    ? state.back
    : paths.home;
}
