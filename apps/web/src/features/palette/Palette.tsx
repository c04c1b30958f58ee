import { Suspense, useState } from 'react';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';
import { noSelection, useOutcome } from '../../people/use-outcome.ts';
import { closePalette, usePaletteState } from '../../shell/palette.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useText } from '../../words/text.ts';
import { UserDialogs, type OpenDialog } from '../users/index.ts';
import { PaletteDialog } from './PaletteDialog.tsx';

/** The palette, and the dialogs that it opens: the same ones as everywhere. `unseen` draws it as if it were open. */
export default function Palette({ unseen = false }: { unseen?: boolean }) {
  const t = useText();
  const { opened } = usePaletteState();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { outcome, finish, dismiss } = useOutcome(noSelection);
  return (
    <>
      {(opened || unseen) && <PaletteDialog unseen={unseen} onAct={setDialog} onClose={closePalette} />}
      <Suspense>
        {dialog && <UserDialogs dialog={dialog} onClose={() => setDialog(null)} onDone={finish} />}
      </Suspense>
      {outcome && (
        <Dialog title={t('palette.notDone')} onClose={dismiss}>
          <OutcomeNotice outcome={outcome} onDismiss={dismiss} />
        </Dialog>
      )}
    </>
  );
}
