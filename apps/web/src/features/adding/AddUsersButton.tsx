import { IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { withWords } from '../../words/screen-words.ts';
import { useMayStill } from '../../session/use-may-still.ts';
import { useWhyClosed } from '../../session/use-while-open.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useUrlParams } from '../../use-url-params.ts';
import { useText } from '../../words/text.ts';

// Loaded when it is opened.
const AddUsersDialog = lazy(() => withWords(import('./AddUsersDialog.tsx')));

/** The primary action of Users and Groups. The URL holds whether the dialog is open. */
export function AddUsersButton() {
  const t = useText();
  const whyClosed = useWhyClosed();
  const may = useMayStill('users.add');
  const [params, change] = useUrlParams();
  if (!may) return null;

  const opened = whyClosed('users.add') === null && params.get('add') === 'users';
  const set = (open: boolean) =>
    change(
      (next) => {
        if (open) next.set('add', 'users');
        else next.delete('add');
      },
      { replace: !open },
    );
  return (
    <>
      <ReasonButton
        reason={null}
        needs="users.add"
        data-add-users
        leftSection={<IconUserPlus size={18} aria-hidden />}
        onClick={() => set(true)}
      >
        {t('add.button')}
      </ReasonButton>
      <Suspense>{opened && <AddUsersDialog onClose={() => set(false)} />}</Suspense>
    </>
  );
}
