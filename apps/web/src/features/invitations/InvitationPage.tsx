import { givenName } from '@roster/domain/names';
import { Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { LinkPage } from '../links/index.ts';
import { NewPasswordForm } from '../passwords/index.ts';
import type { LinkInfo } from '@roster/contract/links';
import { useAcceptInvitation } from './use-accept-invitation.ts';

/** The first password of an invited user. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('invitation.title')} purpose="invitation">
      {({ token, info }) => <Accept token={token} info={info} />}
    </LinkPage>
  );
}

function Accept({ token, info }: { token: string; info: LinkInfo }) {
  const t = useText();
  const navigate = useNavigate();
  const accept = useAcceptInvitation(token, ({ email }) =>
    navigate(paths.signIn, { state: { email, notice: 'passwordSet' } }),
  );
  return (
    <>
      <Text mb="md">
        {t('invitation.text', { name: givenName(info), account: info.accountName ?? '', email: info.email })}
      </Text>
      <NewPasswordForm
        owner={info}
        submitLabel={t('invitation.submit')}
        pending={accept.isPending}
        error={accept.error}
        onSubmit={(password) => accept.mutate(password)}
      />
    </>
  );
}
