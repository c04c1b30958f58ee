import { Alert, Stack, Text } from '@mantine/core';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { LinkInfo } from '@roster/contract/links';
import type { verifyEmail } from '@roster/contract/registration';
import { IconCheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import { useWaitState } from '../../list/waiting.ts';
import { LinkPage, ToSignIn } from '../links/index.ts';
import { useVerifyEmail } from './registration.queries.ts';
import { VerifyEmailForm } from './VerifyEmailForm.tsx';

/** P0, P1: the address is proven; the person says who they are, and always sees where they stand. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('verifyEmail.title')} purpose="emailVerification">
      {({ token, info }) => <Verify key={token} token={token} info={info} />}
    </LinkPage>
  );
}

function Verify({ token, info }: { token: string; info: LinkInfo }) {
  const verify = useVerifyEmail(token);
  if (verify.data) return <Standing verified={verify.data} />;
  return (
    <VerifyEmailForm
      token={token}
      info={info}
      pending={verify.isPending}
      error={verify.error}
      onSubmit={(body) => verify.mutate(body)}
    />
  );
}

/** Stays true while it is open: what the administrators decide shows here by itself. */
function Standing({ verified }: { verified: Response<typeof verifyEmail> }) {
  const t = useText();
  const intl = useIntl();
  const { email, ticket, askAgainAt } = verified;
  const standing = askAgainAt === null ? verified.standing : 'tooEarly';
  const wait = useWaitState('verifiedEmail', ticket);
  const words = wait ? wordsOf[wait.state] : (`verifyEmail.${standing}` as const);
  return (
    <Alert
      color={wait?.state === 'declined' ? 'yellow' : 'green'}
      icon={<IconCheck aria-hidden />}
      role="status"
    >
      <Stack gap="xs">
        <Text fz="sm">
          {t(words, {
            account: wait?.accountName ?? verified.accountName ?? '',
            date: askAgainAt === null ? '' : intl.formatDate(askAgainAt, { dateStyle: 'long' }),
          })}
        </Text>
        <ToSignIn email={email} />
      </Stack>
    </Alert>
  );
}

const wordsOf = {
  waiting: 'verifyEmail.waiting',
  granted: 'verifyEmail.approved',
  declined: 'verifyEmail.rejected',
  ended: 'verifyEmail.ended',
  untold: 'waiting.untold',
} as const;
