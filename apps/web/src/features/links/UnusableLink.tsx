import type { LinkInfo } from '@roster/contract/links';
import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { LearnMore, RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { ToSignIn } from './ToSignIn.tsx';
import { useRenewLink } from './use-link.ts';

/** W1: an expired one offers a new one, to the same mailbox. */
export function UnusableLink({ token, info }: { token: string; info: LinkInfo }) {
  const t = useText();
  const renew = useRenewLink(token);
  if (renew.isSuccess) {
    return (
      <Alert color="green" icon={<IconMailCheck aria-hidden />} role="status">
        {t('link.renewed', { email: info.email })}
      </Alert>
    );
  }
  return (
    <Stack>
      <RefusedLink info={info} />
      <RefusalAlert error={renew.error} />
      {info.renewable && (
        <Button onClick={() => renew.mutate()} loading={renew.isPending}>
          {t('link.renew', { email: info.email })}
        </Button>
      )}
      <ToSignIn email={info.email} />
      {info.refusal === 'links.expired' && !info.renewable && (
        <Anchor component={Link} to={paths.askSupport} fz="sm">
          {t('support.ask')}
        </Anchor>
      )}
    </Stack>
  );
}

/** Why the link cannot be used, and what to do next. */
export function RefusedLink({ info }: { info: LinkInfo }) {
  const t = useText();
  const next = nextStep(info);
  const code = info.refusal ?? 'links.unknown';
  return (
    <Alert color="yellow" role="alert">
      {t(`refusals.${code}`)}
      {next && (
        <Text fz="sm" mt="xs">
          {t(next, { email: info.email, account: info.accountName ?? '' })}
        </Text>
      )}
      <Text fz="sm" mt="xs">
        <LearnMore code={code} />
      </Text>
    </Alert>
  );
}

/** Other refusals say themselves what to do, and so does the button that sends a new link. */
function nextStep({ refusal, purpose }: LinkInfo) {
  if (refusal === 'links.used') return `link.next.used.${purpose}` as const;
  if (refusal !== 'links.expired') return null;
  if (purpose === 'emailChange' || purpose === 'emailUndo' || purpose === 'notMyOrganization')
    return `link.next.expired.${purpose}` as const;
  return null;
}
