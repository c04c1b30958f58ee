import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { approveWaiting } from './add-users.queries.ts';
import { SettleNotice } from './SettleNotice.tsx';
import type { SettleProps } from './settle-props.ts';
import { useFocus } from './use-focus.ts';
import { useSay } from '../../toasts/use-say.tsx';

export function ApproveWaiting({
  problem,
  newcomer,
  inRow = false,
  onSettled,
}: SettleProps<'users.awaitingApproval'>) {
  const t = useText();
  const say = useSay();
  const button = useFocus();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const approve = async () => {
    setBusy(true);
    try {
      await approveWaiting(problem, newcomer);
      // The name that was typed may be another than the one they registered with, which stays.
      say('approveRequests', 'toast.user.approved', { name: newcomer.email });
      onSettled(null);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <SettleNotice code={problem.code} color="brand">
      <Button
        ref={button}
        size="sm"
        variant={inRow ? 'default' : 'filled'}
        loading={busy}
        onClick={() => void approve()}
      >
        {t('approvals.approve')}
      </Button>
      <RefusalAlert error={failure} />
    </SettleNotice>
  );
}
