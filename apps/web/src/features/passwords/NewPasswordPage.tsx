import { Text } from '@mantine/core';
import type { LinkInfo } from '@roster/contract/links';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { LinkPage } from '../links/index.ts';
import { NewPasswordForm } from './NewPasswordForm.tsx';
import { useResetPassword } from './passwords.queries.ts';

/** W1: a new password with the link of a reset email. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('newPassword.title')} purpose="passwordReset">
      {({ token, info }) => <Reset token={token} info={info} />}
    </LinkPage>
  );
}

function Reset({ token, info }: { token: string; info: LinkInfo }) {
  const t = useText();
  const navigate = useNavigate();
  const reset = useResetPassword(token, ({ email }) =>
    navigate(paths.signIn, { state: { email, notice: 'passwordSet' } }),
  );
  return (
    <>
      <Text mb="md">{t('newPassword.text', { email: info.email })}</Text>
      <NewPasswordForm
        owner={info}
        submitLabel={t('newPassword.submit')}
        pending={reset.isPending}
        error={reset.error}
        onSubmit={(password) => reset.mutate(password)}
      />
    </>
  );
}
