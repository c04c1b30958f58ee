import { call } from '../../api/api.ts';
import { approveRequests } from '@roster/contract/approvals';
import { resendInvitations } from '@roster/contract/invitations';
import { Alert, Anchor, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import type { Problem } from '@roster/contract/machinery/problem';
import { ProblemError } from '@roster/contract/machinery/client';
import type { UserDetail } from '@roster/contract/users';
import { useMutation } from '@tanstack/react-query';
import { IconAlertCircle, IconCheck, IconCopy, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';
import { LearnMore, RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { addToAccount, restoreUser, type Newcomer, type Outcome } from './add-users.queries.ts';

type Props = {
  problem: Problem;
  newcomer: Newcomer;
  /** The user who belongs to the account now; null if it was settled without one. */
  onSettled: (user: UserDetail | null) => void;
  onOutcome: (outcome: Outcome) => void;
};

/** A2: each response but "created", with the available actions right below. */
export function Settle(props: Props) {
  const Answer = answers[props.problem.code];
  if (Answer) return <Answer {...props} />;
  return <RefusalAlert error={new ProblemError(props.problem)} title={props.newcomer.email} />;
}

type NoticeProps = { code: Problem['code']; title?: string; color: string; children?: ReactNode };

function Notice({ code, title, color, children }: NoticeProps) {
  const t = useText();
  const NoticeIcon = color === 'red' ? IconAlertCircle : IconInfoCircle;
  return (
    <Alert color={color} icon={<NoticeIcon aria-hidden />} role="alert" {...(title && { title })}>
      <Stack gap="xs" align="flex-start">
        <Text fz="sm">{t(`refusals.${code}`, { total: 0 })}</Text>
        {children}
        <LearnMore code={code} />
      </Stack>
    </Alert>
  );
}

/** The next action takes the focus, so that one key completes it. */
function useFocus() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return button;
}

/** The seed's sentence, and its button right below; typed values are kept. */
function AddToAccount({ problem, newcomer, onSettled, onOutcome }: Props) {
  const t = useText();
  const button = useFocus();
  const [unlock, setUnlock] = useState(false);
  const [busy, setBusy] = useState(false);
  const settle = async (work: () => Promise<Outcome>) => {
    setBusy(true);
    const outcome = await work();
    setBusy(false);
    if (outcome.kind === 'added') onSettled(outcome.user);
    else onOutcome(outcome);
  };
  return (
    <Notice code={problem.code} color="brand">
      <Group gap="sm">
        <Button
          ref={button}
          size="sm"
          loading={busy}
          onClick={() => void settle(() => addToAccount(newcomer, unlock))}
        >
          {t('add.addToAccount')}
        </Button>
        {problem.restorable && (
          <Button
            size="sm"
            variant="default"
            loading={busy}
            onClick={() => void settle(() => restoreUser(newcomer))}
          >
            {t('add.restore')}
          </Button>
        )}
      </Group>
      <Checkbox
        size="sm"
        label={t('add.unlock')}
        checked={unlock}
        onChange={(event) => setUnlock(event.currentTarget.checked)}
      />
    </Notice>
  );
}

function Approve({ problem, newcomer, onSettled }: Props) {
  const t = useText();
  const button = useFocus();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const approve = async () => {
    setBusy(true);
    try {
      const { entitlementCountry, groupIds, roles } = newcomer;
      const requestIds = [problem.requestId ?? ''];
      const { done, refused } = await call(approveRequests, {
        body: { requestIds, entitlementCountry, groupIds, roles },
      });
      const [no] = refused;
      if (done.length > 0) onSettled(null);
      else if (no) setFailure(new ProblemError({ ...problem, code: no.code }));
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Notice code={problem.code} color="brand">
      <Button ref={button} size="sm" loading={busy} onClick={() => void approve()}>
        {t('approvals.approve')}
      </Button>
      <RefusalAlert error={failure} />
    </Notice>
  );
}

function AlreadyMember({ problem, onSettled }: Props) {
  const t = useText();
  const userId = problem.userId ?? '';
  const resend = useMutation({
    mutationFn: () => call(resendInvitations, { body: { userIds: [userId] } }),
    onSuccess: () => onSettled(null),
    onError: useFailureToast(),
  });
  return (
    <Notice code={problem.code} color="brand">
      <Group gap="sm">
        <Anchor component={Link} to={paths.user(userId)} fz="sm">
          {t('add.openUser')}
        </Anchor>
        {problem.invited && (
          <Button
            size="compact-sm"
            variant="default"
            loading={resend.isPending}
            onClick={() => resend.mutate()}
          >
            {t('invitations.resendOne')}
          </Button>
        )}
      </Group>
    </Notice>
  );
}

/** The reason and the next steps. It names both ways and never says which applies (A2). */
function InOtherAccount({ problem, newcomer }: Props) {
  const t = useText();
  const button = useFocus();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(
      t('add.instructions', { email: newcomer.email, page: pageOf(paths.profile) }),
    );
    setCopied(true);
  };
  return (
    <Notice code={problem.code} title={t('add.couldNotCreate')} color="red">
      <List fz="sm" type="ordered">
        <List.Item>{t('add.step.ask')}</List.Item>
        <List.Item>{t('add.step.removed')}</List.Item>
        <List.Item>{t('add.step.again')}</List.Item>
      </List>
      <Button
        ref={button}
        size="compact-sm"
        variant="default"
        leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        {t(copied ? 'add.copied' : 'add.copy')}
      </Button>
    </Notice>
  );
}

const pageOf = (path: string) => `${window.location.origin}${path}`;

const answers: Partial<Record<Problem['code'], (props: Props) => ReactNode>> = {
  'users.existsUnaffiliated': AddToAccount,
  'users.awaitingApproval': Approve,
  'users.alreadyMember': AlreadyMember,
  'users.inOtherAccount': InOtherAccount,
};
