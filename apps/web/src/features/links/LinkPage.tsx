import { Alert, Anchor, Button, Skeleton, Stack, Text } from '@mantine/core';
import type { LinkInfo } from '@roster/contract/links';
import { useMutation } from '@tanstack/react-query';
import { IconMailCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { codeOf } from '../../api.ts';
import { laterApi } from '../../later-api.ts';
import { paths } from '../../paths.ts';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useSessionQuery } from '../../shell/session.ts';
import { useText } from '../../shell/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { OtherUser } from './OtherUser.tsx';
import { useLink } from './use-link.ts';

type Props = {
  title: string;
  purpose: LinkInfo['purpose'];
  children: (usable: { token: string; info: LinkInfo }) => ReactNode;
};

/** The page of every one-time link: checks first whether it can be used, and if not, says why and what to do. */
export function LinkPage({ title, purpose, children }: Props) {
  const t = useText();
  const { token, link } = useLink();
  return (
    <PublicPage title={title}>
      {link.isPending && <Skeleton height={120} />}
      {link.isError && <Unknown error={link.error} onRetry={() => void link.refetch()} />}
      {link.data && link.data.purpose !== purpose && <Text>{t('refusals.links.unknown')}</Text>}
      {link.data?.purpose === purpose &&
        (link.data.refusal === null ? (
          <Usable info={link.data}>{children({ token, info: link.data })}</Usable>
        ) : (
          <Unusable token={token} info={link.data} />
        ))}
    </PublicPage>
  );
}

/** Waits until it is known who is signed in, so that nobody is welcomed by the name of a colleague. */
function Usable({ info, children }: { info: LinkInfo; children: ReactNode }) {
  const session = useSessionQuery();
  if (session.isPending) return <Skeleton height={120} />;
  const user = session.data?.user;
  return user && user.id !== info.userId ? <OtherUser info={info} current={user} /> : children;
}

function Unknown({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  return (
    <Stack>
      <RefusalAlert error={error} />
      {codeOf(error) !== 'links.unknown' && (
        <Button variant="default" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
      <ToSignIn />
    </Stack>
  );
}

/** W1: an expired one offers a new one, to the same mailbox. */
function Unusable({ token, info }: { token: string; info: LinkInfo }) {
  const t = useText();
  const renew = useMutation({ mutationFn: () => laterApi.links.renew({ body: { token } }) });
  if (renew.isSuccess) {
    return (
      <Alert color="green" icon={<IconMailCheck aria-hidden />} role="status">
        {t('link.renewed', { email: info.email })}
      </Alert>
    );
  }
  return (
    <Stack>
      <Alert color="yellow" role="alert">
        {t(`refusals.${info.refusal ?? 'links.unknown'}`)}
      </Alert>
      <RefusalAlert error={renew.error} />
      {info.renewable && (
        <Button onClick={() => renew.mutate()} loading={renew.isPending}>
          {t('link.renew', { email: info.email })}
        </Button>
      )}
      <ToSignIn />
    </Stack>
  );
}

export function ToSignIn({ email }: { email?: string }) {
  const t = useText();
  return (
    <Anchor component={Link} to={paths.signIn} state={{ email }} fz="sm">
      {t('link.toSignIn')}
    </Anchor>
  );
}
