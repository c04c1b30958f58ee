import { call } from '../api/api.ts';
import { proveSession } from '@roster/contract/sign-in';
import { proofMinutes } from '@roster/domain/sensitive';
import { useMutation } from '@tanstack/react-query';
import type { Asked } from './question.ts';
import { PasswordDialog } from './PasswordDialog.tsx';
import { useText } from '../words/text.ts';

/** L6: on top of whatever asked for it; the call is repeated afterwards. */
export default function AskForPassword({ answer }: Asked) {
  const t = useText();
  const proof = useMutation({
    mutationFn: ({ password }: { password: string }) => call(proveSession, { body: { password } }),
    onSuccess: () => answer(true),
  });
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
