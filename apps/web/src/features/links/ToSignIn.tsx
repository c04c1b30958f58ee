import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';

export function ToSignIn({ email }: { email?: string }) {
  const t = useText();
  return (
    <Anchor component={Link} to={paths.signIn} state={{ email }} fz="sm">
      {t('link.toSignIn')}
    </Anchor>
  );
}
