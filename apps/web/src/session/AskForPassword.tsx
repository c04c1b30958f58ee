import { proofMinutes } from '@roster/domain/sensitive';
import type { Asked } from './question.ts';
import { PasswordDialog } from './PasswordDialog.tsx';
import { useProof } from './use-proofs.ts';
import { useText } from '../words/text.ts';

/** L6: on top of whatever asked for it; the call is repeated afterwards. */
export default function AskForPassword({ answer }: Asked) {
  const t = useText();
  const proof = useProof(() => answer(true));
  return (
    <PasswordDialog
      title={t('proof.title')}
      text={t('proof.text', { minutes: proofMinutes })}
      submit={t('proof.submit')}
      leave={t('common.cancel')}
      pending={proof.isPending}
      error={proof.error}
      onSubmit={proof.mutate}
      onLeave={() => answer(false)}
    />
  );
}
