import { PasswordDialog } from './PasswordDialog.tsx';
import { useSignInAgain } from './use-proofs.ts';
import { useText, type MessageId } from '../words/text.ts';

type Props = { title: MessageId; onDone: () => void; onLeave: () => void };

/**
 * X6: the session ended while something was typed. The same user signs in on top of the page and goes on where they
 * were; leaving it gives up what was typed.
 */
export default function SignInAgain({ title, onDone, onLeave }: Props) {
  const t = useText();
  const again = useSignInAgain(onDone);
  return (
    <PasswordDialog
      title={t(title)}
      text={t('signInAgain.text')}
      submit={t('signIn.submit')}
      leave={t('signInAgain.leave')}
      withEmail
      pending={again.isPending}
      error={again.error}
      onSubmit={again.mutate}
      onLeave={onLeave}
    />
  );
}
