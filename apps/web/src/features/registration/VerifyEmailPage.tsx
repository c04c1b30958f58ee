import { Alert, Stack, Text } from '@mantine/core';
import type { verifyEmail } from '@roster/contract/registration';
import type { Response } from '@roster/contract/machinery/endpoint';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../shell/text.ts';
import { LinkPage, ToSignIn } from '../links/index.ts';
import { VerifyEmailForm } from './VerifyEmailForm.tsx';

/** P0, P1: the address is proven; the person says who they are, and always sees where they stand. */
export function Component() {
  const t = useText();
  const [verified, setVerified] = useState<Response<typeof verifyEmail> | null>(null);
  return (
    <LinkPage title={t('verifyEmail.title')} purpose="emailVerification">
      {({ token, info }) =>
        verified ? (
          <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
            <Stack gap="xs">
              <Text fz="sm">
                {t(`verifyEmail.${verified.standing}`, { account: verified.accountName ?? '' })}
              </Text>
              <ToSignIn email={verified.email} />
            </Stack>
          </Alert>
        ) : (
          <VerifyEmailForm key={token} token={token} info={info} onVerified={setVerified} />
        )
      }
    </LinkPage>
  );
}
