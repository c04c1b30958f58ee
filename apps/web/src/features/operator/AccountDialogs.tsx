import type { OperatedAccount } from '@roster/contract/operator';
import { Text, TextInput } from '@mantine/core';
import { canonicalEmail } from '@roster/domain/emails';
import { fullName, hasName } from '@roster/domain/names';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { Opened } from './AccountParts.tsx';
import {
  useAppoint,
  useCloseAccount,
  useRemoveDomain,
  useVerifyDomain,
} from './operator-accounts.queries.ts';
import { paths } from '../../paths.ts';
import { ReasonField } from './ReasonField.tsx';
import { elsewhere } from '../../toasts/elsewhere.ts';
import { useSay } from '../../toasts/use-say.tsx';

type Named = Pick<OperatedAccount, 'id' | 'name'>;
type Props = { account: Named; onClose: () => void; onDone: () => void };

/** What is done to an account, on its page and in the list. */
export function AccountDialog({ opened, account, onClose }: Omit<Props, 'onDone'> & { opened: Opened }) {
  const dialog = { account, onClose, onDone: onClose };
  switch (opened.doing) {
    case 'close':
      return <CloseAccountDialog {...dialog} />;
    case 'appoint':
      return <AppointDialog {...dialog} />;
    case 'verify':
      return <VerifyDomainDialog {...dialog} />;
    case 'remove':
      return <RemoveDomainDialog {...dialog} domain={opened.domain} />;
  }
}

function CloseAccountDialog({ account, onClose, onDone }: Props) {
  const t = useText();
  const [reason, setReason] = useState('');
  const say = useSay();
  const close = useCloseAccount(account.id, () => {
    say(
      'closeAccount',
      'toast.operator.closed',
      { account: account.name },
      { to: elsewhere(paths.operatorAccount(account.id)) },
    );
    onDone();
  });
  return (
    <ConfirmDialog
      title={t('operator.closeTitle', { name: account.name })}
      confirm={t('operator.closeConfirm')}
      danger
      blocked={reason.trim() === ''}
      pending={close.isPending}
      error={close.error}
      onConfirm={() => close.mutate({ reason })}
      onClose={onClose}
    >
      <Text>{t('operator.closeText')}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}

function AppointDialog({ account, onClose, onDone }: Props) {
  const t = useText();
  const [email, setEmail] = useState('');
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const say = useSay();
  const appoint = useAppoint(account.id, ({ administrators }) => {
    const typed = fullName({ firstName: firstName.trim(), lastName: lastName.trim() });
    // A3: the name they registered with wins.
    const name = administrators.find((one) => one.email === canonicalEmail(email))?.name ?? typed;
    say(
      'appointAdministrator',
      'toast.operator.appointed',
      { name, account: account.name },
      { to: elsewhere(paths.operatorAccount(account.id)) },
    );
    onDone();
  });
  return (
    <ConfirmDialog
      title={`${t('operator.appoint')} · ${account.name}`}
      confirm={t('operator.appoint')}
      blocked={email.trim() === '' || !hasName({ firstName: firstName.trim(), lastName: lastName.trim() })}
      pending={appoint.isPending}
      error={appoint.error}
      onConfirm={() => appoint.mutate({ email, firstName, lastName })}
      onClose={onClose}
    >
      <Text fz="sm">{t('operator.appointText')}</Text>
      <TextInput
        type="email"
        label={t('users.column.email')}
        data-autofocus
        withAsterisk
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        label={t('person.firstName')}
        value={firstName}
        onChange={(event) => setFirstName(event.currentTarget.value)}
      />
      <TextInput
        label={t('person.lastName')}
        value={lastName}
        onChange={(event) => setLastName(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

function VerifyDomainDialog({ account, onClose, onDone }: Props) {
  const t = useText();
  const [domain, setDomain] = useState('');
  const [reason, setReason] = useState('');
  const say = useSay();
  const verify = useVerifyDomain(account.id, () => {
    say(
      'verifyDomainByHand',
      'toast.operator.verified',
      { domain },
      { to: elsewhere(paths.operatorAccount(account.id)) },
    );
    onDone();
  });
  return (
    <ConfirmDialog
      title={`${t('operator.verify')} · ${account.name}`}
      confirm={t('operator.verify')}
      blocked={domain.trim() === '' || reason.trim() === ''}
      pending={verify.isPending}
      error={verify.error}
      onConfirm={() => verify.mutate({ domain, reason })}
      onClose={onClose}
    >
      <TextInput
        label={t('operator.domain')}
        data-autofocus
        placeholder="example.org"
        withAsterisk
        value={domain}
        onChange={(event) => setDomain(event.currentTarget.value)}
      />
      <ReasonField value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}

function RemoveDomainDialog({ account, domain, onClose, onDone }: Props & { domain: string }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const say = useSay();
  const remove = useRemoveDomain(account.id, () => {
    say(
      'removeDomain',
      'toast.operator.domainRemoved',
      { domain },
      { to: elsewhere(paths.operatorAccount(account.id)) },
    );
    onDone();
  });
  return (
    <ConfirmDialog
      title={t('operator.removeDomainTitle', { domain, account: account.name })}
      confirm={t('operator.removeDomain', { domain })}
      danger
      blocked={reason.trim() === ''}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate({ domain, reason })}
      onClose={onClose}
    >
      <Text>{t('operator.removeDomainText')}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}
