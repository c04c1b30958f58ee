import type { RefusalCode } from '@roster/domain/refusals';
import type { ReactNode } from 'react';
import { onlyName, sizeOfPicked, type Picked } from '../list/ticked.ts';
import { ConfirmDialog, type Preview } from '../ui/ConfirmDialog.tsx';
import type { Lookup } from '../ui/Lookup.tsx';
import { useText } from '../words/text.ts';
import { RefusedList } from './RefusedList.tsx';

type Refused = { id: string; code: RefusalCode; name: string | null };
type Outcome = { done: readonly string[]; refused: Refused[] };

type Change<Body, Done> = {
  isPending: boolean;
  error: Error | null;
  mutate: (body: Body, options: { onSuccess: (outcome: Done) => void }) => void;
};

type Props<Body, Done> = {
  picked: Picked<unknown>;
  /** The dry run. */
  preview: Preview & { data?: Outcome | undefined };
  change: Change<Body, Done>;
  body: Body;
  /** What the body is made of. */
  lookup?: Lookup;
  /** The question; `name` is what the only one is called, undefined for several. */
  title: (of: { count: number; name: string | undefined }) => string;
  confirm: (count: number) => string;
  danger?: boolean;
  onClose: () => void;
  onDone: (outcome: Done) => void;
  /** What becomes of those it changes; left out where it changes none. */
  children: (count: number) => ReactNode;
};

/** Asks before an action on ticked rows: how many it changes by its dry run, what becomes of them, and who is left out. */
export function ConfirmTicked<Body, Done>(props: Props<Body, Done>) {
  const { picked, preview, change, body, title, confirm, onClose, onDone, children } = props;
  const t = useText();
  const { data } = preview;
  const count = data ? data.done.length : sizeOfPicked(picked);
  const refused = data?.refused ?? [];
  return (
    <ConfirmDialog
      title={title({ count, name: onlyName(picked) })}
      confirm={count > 0 ? confirm(count) : null}
      preview={preview}
      {...(props.danger && { danger: true })}
      {...(props.lookup && { lookup: props.lookup })}
      pending={change.isPending}
      error={change.error}
      onClose={onClose}
      onConfirm={() =>
        change.mutate(body, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      {count > 0 && children(count)}
      <RefusedList
        refused={refused}
        title={t('list.leftOut', { count: refused.length, total: refused.length + count })}
      />
    </ConfirmDialog>
  );
}
