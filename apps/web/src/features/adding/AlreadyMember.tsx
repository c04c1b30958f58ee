import { Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { useInviteAgain } from './add-users.queries.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { SettleNotice } from './SettleNotice.tsx';
import type { SettleProps } from './settle-props.ts';
import { useSay } from '../../toasts/use-say.tsx';

export function AlreadyMember({ problem, onSettled }: SettleProps<'users.alreadyMember'>) {
  const t = useText();
  const { userId } = problem;
  const say = useSay();
  const resend = useInviteAgain(userId, (isRepeated) => {
    const done = isRepeated ? 'invitations.done.repeated' : 'invitations.done.resend';
    say('resendInvitations', done, { count: 1 });
    onSettled(null);
  });
  return (
    <SettleNotice code={problem.code} color="brand">
      <Group gap="sm">
        <Anchor component={Link} to={paths.user(userId)} fz="sm">
          {t('add.openUser')}
        </Anchor>
        {problem.invited && (
          <ReasonButton
            size="compact-sm"
            variant="default"
            reason={problem.resendRefusal && t(`refusals.${problem.resendRefusal}`)}
            loading={resend.isPending}
            onClick={() => resend.mutate()}
          >
            {t('invitations.resend')}
          </ReasonButton>
        )}
      </Group>
    </SettleNotice>
  );
}
