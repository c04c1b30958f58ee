import { call } from '../../api/api.ts';
import { confirmEmailChange } from '@roster/contract/email-changes';
import { Stack, Text } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { ConfirmLink, LinkPage, ToSignIn } from '../links/index.ts';

/** A6: the new mailbox confirms. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('confirmEmail.title')} purpose="emailChange">
      {({ token, info }) => (
        <ConfirmLink
          token={token}
          text={t('confirmEmail.text', { email: info.email })}
          button={t('confirmEmail.submit')}
          act={() => call(confirmEmailChange, { body: { token } })}
          done={({ email }) => (
            <Stack gap="xs">
              <Text fz="sm">{t('confirmEmail.done', { email })}</Text>
              <ToSignIn email={email} />
            </Stack>
          )}
        />
      )}
    </LinkPage>
  );
}
