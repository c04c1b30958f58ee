import { Anchor } from '@mantine/core';
import { undoChange } from '@roster/contract/undo';
import type { UndoOffer } from '@roster/contract/machinery/undoable';
import type { Response } from '@roster/contract/machinery/endpoint';
import { undoOfferedSeconds } from '@roster/domain/undo';
import { useEffect, useState } from 'react';
import { useChange } from '../api/changes.ts';
import { useText } from '../words/text.ts';

export type Undone = Response<typeof undoChange>;
type Props = { offer: UndoOffer; onDone: (undone: Undone) => void; onRefused: (error: Error) => void };

/** Takes the change of this toast back. It goes away when the server no longer does, however long the toast is looked at. */
export default function UndoButton({ offer, onDone, onRefused }: Props) {
  const t = useText();
  const [over, setOver] = useState(false);
  const undo = useChange(undoChange, () => ({ params: { undoId: offer.id }, body: {} }), {
    onDone,
    onRefused,
    evenAfterRefusal: true,
  });
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
