import type { OperatedUser } from '@roster/contract/operator';
import { Text } from '@mantine/core';
import type { Operation } from '@roster/domain/operator';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useOperate } from './operator-users.queries.ts';
import { ReasonField } from './ReasonField.tsx';
import { useSay } from '../../toasts/use-say.tsx';

type Props = { operation: Operation; user: OperatedUser; onClose: () => void };

const said = {
  lock: ['lockByOperator', 'toast.user.lock'],
  unlock: ['unlockByOperator', 'toast.user.unlock'],
  release: ['releaseByOperator', 'toast.operator.released'],
  erase: ['eraseUser', 'toast.operator.erased'],
} as const;

export function OperateDialog({ operation, user, onClose }: Props) {
  const t = useText();
  const [reason, setReason] = useState('');
  const say = useSay();
  const operate = useOperate(operation, user.id);
  const done = (answer: object) => {
    const [change, sentence] = said[operation];
    if ('invitationHeldBack' in answer && answer.invitationHeldBack === true)
      say('unlockByOperator', 'toast.operator.unlockedHeldBack', { name: user.name }, { stays: true });
    else say(change, sentence, { name: user.name });
    onClose();
  };
  const account = user.account?.name ?? '';
  return (
    <ConfirmDialog
      title={t(`operator.title.${operation}`, { name: user.name, account })}
      confirm={t(`operator.confirm.${operation}`)}
      danger={operation !== 'unlock'}
      blocked={reason.trim() === ''}
      pending={operate.isPending}
      error={operate.error}
      onConfirm={() => operate.mutate(reason, { onSuccess: done })}
      onClose={onClose}
    >
      <Text>{t(`operator.text.${operation}`)}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}
