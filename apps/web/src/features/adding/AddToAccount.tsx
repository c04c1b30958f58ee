import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import { addToAccount, restoreUser, type Outcome } from './add-users.queries.ts';
import { SettleNotice } from './SettleNotice.tsx';
import type { SettleProps } from './settle-props.ts';
import { useFocus } from './use-focus.ts';

/** The seed's sentence, and its button right below; typed values are kept. */
export function AddToAccount({
  problem,
  newcomer,
  inRow = false,
  onSettled,
  onOutcome,
}: SettleProps<'users.existsUnaffiliated'>) {
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
    <SettleNotice code={problem.code} color="brand">
      <Group gap="sm">
        <Button
          ref={button}
          size="sm"
          variant={inRow ? 'default' : 'filled'}
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
    </SettleNotice>
  );
}
