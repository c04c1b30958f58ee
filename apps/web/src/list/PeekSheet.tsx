import type { ReactNode } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.ts';

type Props = {
  change: (changes: { open: string | undefined }) => void;
  children: ReactNode;
};

/** On a phone: what else the list knows of a row, over the list. The URL holds it; Back and Escape close it. */
export default function PeekSheet({ change, children }: Props) {
  const t = useText();
  return (
    <Dialog sheet inUrl title={t('list.peek')} onClose={() => change({ open: undefined })}>
      {children}
    </Dialog>
  );
}
