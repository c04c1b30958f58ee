import type { LinkInfo } from '@roster/contract/links';
import { Stack, Text } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { useUndoEmail } from './email-changes.queries.ts';
import { EndedRequest } from './EndedRequest.tsx';
import { ConfirmLink, LinkPage, ToSignIn } from '../links/index.ts';

/** A6: the old mailbox takes the change back. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('undoEmail.title')} purpose="emailUndo">
      {({ token, info }) => <Undo token={token} info={info} />}
    </LinkPage>
  );
}

function Undo({ token, info }: { token: string; info: LinkInfo }) {
  const t = useText();
  const action = useUndoEmail(token);
  return (
    <ConfirmLink
      action={action}
      text={t('undoEmail.text', { email: info.email })}
      button={t('undoEmail.submit')}
      done={({ email, endedRequest }) => (
        <Stack gap="xs">
          <Text fz="sm">{t('undoEmail.done', { email })}</Text>
          <EndedRequest account={endedRequest} />
          <ToSignIn email={email} />
        </Stack>
      )}
    />
  );
}
