import { Button, Skeleton, Stack } from '@mantine/core';
import type { LinkInfo } from '@roster/contract/links';
import { useEffect, type ReactNode } from 'react';
import { codeOf } from '../../api/api.ts';
import { onOtherTab } from '../../session/identity.ts';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useLookAtSession, useSessionQuery } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { isOther, OtherUser } from './OtherUser.tsx';
import { ToSignIn } from './ToSignIn.tsx';
import { RefusedLink, UnusableLink } from './UnusableLink.tsx';
import { useLink } from './use-link.ts';

type Props = {
  title: string;
  purpose: LinkInfo['purpose'];
  children: (usable: { token: string; info: LinkInfo }) => ReactNode;
};

/** The page of every one-time link: checks first whether it can be used, and if not, says why and what to do. */
export function LinkPage({ title, purpose, children }: Props) {
  const { token, link, isUsedHere } = useLink();
  const { data: info } = link;
  return (
    <PublicPage title={title}>
      {link.isPending && <Skeleton height={120} />}
      {/* A look that fails later takes away nothing that is shown. */}
      {link.isError && !info && <Unknown error={link.error} onRetry={() => void link.refetch()} />}
      {info && info.purpose !== purpose && (
        <Stack>
          <RefusedLink info={{ ...info, refusal: 'links.unknown' }} />
          <ToSignIn email={info.email} />
        </Stack>
      )}
      {info?.purpose === purpose && (
        <Opened token={token} info={info} isUsedHere={isUsedHere} page={children} />
      )}
    </PublicPage>
  );
}

type Opened = { token: string; info: LinkInfo; isUsedHere: boolean; page: Props['children'] };

/** Waits until it is known who is signed in, so that nobody is welcomed by the name of a colleague. */
function Opened({ token, info, isUsedHere, page }: Opened) {
  const session = useSessionQuery();
  const look = useLookAtSession();
  useEffect(() => onOtherTab(() => void look()), [look]);
  if (isUsedHere) return page({ token, info });
  if (session.isPending) return <Skeleton height={120} />;
  const user = session.data?.user;
  const isForeign = user !== undefined && isOther(info, user);
  if (info.refusal === null)
    return isForeign ? <OtherUser info={info} current={user} /> : page({ token, info });
  if (!isForeign) return <UnusableLink token={token} info={info} />;
  return (
    <Stack>
      <RefusedLink info={info} />
      <OtherUser info={info} current={user} />
    </Stack>
  );
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
