import type { LinkInfo } from '@roster/contract/links';
import { Stack, Text } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { useConfirmEmail } from './email-changes.queries.ts';
import { EndedRequest } from './EndedRequest.tsx';
import { ConfirmLink, LinkPage, ToSignIn } from '../links/index.ts';

/** A6: the new mailbox confirms. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('confirmEmail.title')} purpose="emailChange">
      {({ token, info }) => <Confirm token={token} info={info} />}
    </LinkPage>
  );
}

function Confirm({ token, info }: { token: string; info: LinkInfo }) {
  const t = useText();
  const action = useConfirmEmail(token);
  return (
    <ConfirmLink
      action={action}
      text={t('confirmEmail.text', { email: info.email })}
      button={t('confirmEmail.submit')}
      done={({ email, next, endedRequest }) => (
        <Stack gap="xs">
          <Text fz="sm">{t(`confirmEmail.${next}`, { email })}</Text>
          <EndedRequest account={endedRequest} />
          {next === 'signIn' && <ToSignIn email={email} />}
        </Stack>
      )}
    />
  );
}
