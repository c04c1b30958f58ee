import { call } from '../../api/api.ts';
import { undoEmailChange } from '@roster/contract/email-changes';
import { Stack, Text } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { ConfirmLink, LinkPage, ToSignIn } from '../links/index.ts';

/** A6: the old mailbox takes the change back. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('undoEmail.title')} purpose="emailUndo">
      {({ token, info }) => (
        <ConfirmLink
          token={token}
          text={t('undoEmail.text', { email: info.email })}
          button={t('undoEmail.submit')}
          act={() => call(undoEmailChange, { body: { token } })}
          done={({ email }) => (
            <Stack gap="xs">
              <Text fz="sm">{t('undoEmail.done', { email })}</Text>
              <ToSignIn email={email} />
            </Stack>
          )}
        />
      )}
    </LinkPage>
  );
}
