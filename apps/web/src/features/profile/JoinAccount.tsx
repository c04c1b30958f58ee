import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { LimitedTextInput } from '../../form/LimitedText.tsx';
import type { Profile } from '@roster/contract/profile';
import type { RequestEnding } from '@roster/domain/approvals';
import { IconHourglass, IconInfoCircle } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { serverNow } from '../../api/server-time.ts';
import { useText, type MessageId } from '../../words/text.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { useAskToJoin, useWithdrawJoinRequest } from './profile.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

/** P1: the state of an unaffiliated user, and how they can join. */
export function JoinAccount({ profile }: { profile: Profile }) {
  const { joinRequest } = profile;
  if (joinRequest?.state === 'open') return <Waiting request={joinRequest} />;
  return (
    <Stack>
      {joinRequest?.state === 'rejected' && <Rejected request={joinRequest} />}
      {joinRequest?.endedBecause && (
        <Ended account={joinRequest.accountName} because={joinRequest.endedBecause} />
      )}
      {profile.domainAccount && <AskByDomain account={profile.domainAccount} />}
      <AskToJoin email={profile.email} />
    </Stack>
  );
}

type Request = NonNullable<Profile['joinRequest']>;

function Waiting({ request }: { request: Request }) {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const withdraw = useWithdrawJoinRequest(() => say('withdrawJoinRequest', 'toast.join.withdrawn'));
  return (
    <Stack align="flex-start">
      <Alert icon={<IconHourglass aria-hidden />} role="status">
        {t('profile.waiting', {
          account: request.accountName,
          date: intl.formatDate(request.requestedAt, { dateStyle: 'long' }),
        })}
      </Alert>
      <RefusalAlert error={withdraw.error} />
      <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
        {t('profile.withdraw')}
      </Button>
    </Stack>
  );
}

function Rejected({ request }: { request: Request }) {
  const t = useText();
  const intl = useIntl();
  const { accountName, reason, askAgainAt } = request;
  const later = askAgainAt !== null && Date.parse(askAgainAt) > serverNow();
  return (
    <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} role="status">
      {t('profile.rejected', { account: accountName })} {reason && t('approvals.reason', { reason })}{' '}
      {later && t('refusal.notBefore', { date: intl.formatDate(askAgainAt, { dateStyle: 'long' }) })}
    </Alert>
  );
}

/** What there is to say of each ending: nothing of what they did themselves, or what ended with an account of their own. */
const endings = {
  withdrawn: null,
  joined: null,
  addressChanged: 'profile.requestEnded.addressChanged',
  accountClosed: 'profile.requestEnded.accountClosed',
  domainMoved: 'profile.requestEnded.domainMoved',
} as const satisfies Record<RequestEnding, MessageId | null>;

function Ended({ account, because }: { account: string; because: RequestEnding }) {
  const t = useText();
  const said = endings[because];
  if (said === null) return null;
  return (
    <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} role="status">
      {t(said, { account })}
    </Alert>
  );
}

/** P1: as someone who registers with such an address does, without a number. */
function AskByDomain({ account }: { account: NonNullable<Profile['domainAccount']> }) {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const ask = useAskToJoin(() => say('askToJoin', 'toast.join.asked'));
  const { accountName, askAgainAt } = account;
  const date = askAgainAt === null ? '' : intl.formatDate(askAgainAt, { dateStyle: 'long' });
  return (
    <Stack align="flex-start">
      <Text>{t('profile.domainAccount', { account: accountName })}</Text>
      <RefusalAlert error={ask.error} />
      <ReasonButton
        loading={ask.isPending}
        reason={askAgainAt === null ? null : t('refusal.notBefore', { date })}
        onClick={() => ask.mutate({})}
      >
        {t('profile.askDomain', { account: accountName })}
      </ReasonButton>
    </Stack>
  );
}

function AskToJoin({ email }: { email: string }) {
  const t = useText();
  const [accountNumber, setAccountNumber] = useState('');
  const [message, setMessage] = useState('');
  const [missing, setMissing] = useState(false);
  const say = useSay();
  const ask = useAskToJoin(() => say('askToJoin', 'toast.join.asked'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = accountNumber.trim() === '';
    setMissing(empty);
    if (empty) document.getElementById('account-number')?.focus();
    else
      ask.mutate({
        accountNumber: accountNumber.trim(),
        ...(message.trim() && { message: message.trim() }),
      });
  };
  return (
    <PageForm onSubmit={submit}>
      <Stack>
        <Text>{t('profile.notAffiliated.text', { email })}</Text>
        <TextInput
          id="account-number"
          label={t('profile.accountNumber')}
          description={t('profile.numberHint')}
          value={accountNumber}
          onChange={(event) => setAccountNumber(event.currentTarget.value)}
          error={missing && accountNumber.trim() === '' ? t('form.required') : null}
        />
        <LimitedTextInput
          label={t('profile.joinMessage')}
          limit={1_000}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        <RefusalAlert error={ask.error} />
        <DialogActions>
          <Button type="submit" loading={ask.isPending}>
            {t('profile.askToJoin')}
          </Button>
        </DialogActions>
      </Stack>
    </PageForm>
  );
}
