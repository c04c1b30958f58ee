import { Anchor } from '@mantine/core';
import type { UndoOffer } from '@roster/contract/machinery/undoable';
import { undoOfferedSeconds } from '@roster/domain/undo';
import { useEffect, useState } from 'react';
import { useText } from '../words/text.ts';
import { useUndo, type AfterUndo } from './use-undo.ts';

type Props = AfterUndo & { offer: UndoOffer };

/** Takes the change of this toast back. It goes away when the server no longer does, however long the toast is looked at. */
export default function UndoButton({ offer, onDone, onRefused }: Props) {
  const t = useText();
  const [over, setOver] = useState(false);
  const undo = useUndo(offer.id, { onDone, onRefused });
  useEffect(() => {
    const timer = window.setTimeout(() => setOver(true), undoOfferedSeconds * 1_000);
    return () => window.clearTimeout(timer);
  }, []);
  if (over && !undo.isPending) return null;
  return (
    <Anchor
      component="button"
      type="button"
      fz="sm"
      fw={600}
      disabled={undo.isPending}
      onClick={() => undo.mutate()}
    >
      {t('toast.undo')}
    </Anchor>
  );
}
