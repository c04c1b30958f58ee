import type { UndoOffer } from '@roster/contract/machinery/undoable';
import type { UserRequest } from '@roster/contract/user-requests';
import type { RefusalCode } from '@roster/domain/refusals';
import { IconCheck, IconMessage, IconX } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { ListAction } from '../../list/list-description.ts';
import { useBusyRows } from '../../list/use-busy-rows.ts';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import { useAnswer, type Answer } from './user-requests.queries.ts';

/** Says what was decided, and for whom; it can be taken back. */
export function useSayAnswered() {
  const say = useSay();
  return useCallback(
    ({ kind, user: { id, name } }: UserRequest, answer: Answer['answer'], undo: UndoOffer | undefined) => {
      const released = answer === 'grant' && kind === 'release';
      const to = released ? paths.removedUsers : paths.user(id);
      say('answerUserRequest', `toast.request.${answer}`, { name }, { undo, to });
    },
    [say],
  );
}

/** Granting and declining are one click each; an answer in words has a dialog. */
export function useAnswers() {
  const t = useText();
  const say = useSayAnswered();
  const { busy, during } = useBusyRows();
  const { mutateAsync: answer } = useAnswer();
  const [writing, setWriting] = useState<UserRequest | null>(null);

  const actionsOf = useCallback(
    (request: UserRequest): ListAction[] => {
      const because = (refusal: RefusalCode | null) => refusal && t(`refusals.${refusal}`);
      const give = (which: Answer['answer']) => () =>
        during(request.id, () =>
          answer({ requestId: request.id, answer: which }).then(({ undo }) => say(request, which, undo)),
        );
      return [
        {
          id: 'grant',
          label: t(`requests.grant.${request.kind}`),
          icon: IconCheck,
          reason: because(request.refusal),
          needs: 'requests.answer',
          run: give('grant'),
        },
        {
          id: 'decline',
          label: t('requests.decline'),
          icon: IconX,
          reason: because(request.declineRefusal),
          needs: 'requests.answer',
          run: give('decline'),
        },
        {
          id: 'write',
          label: t('requests.write'),
          icon: IconMessage,
          // What cannot be declined cannot be granted either, with a message or without.
          reason: because(request.declineRefusal),
          needs: 'requests.answer',
          run: () => setWriting(request),
          seldom: true,
        },
      ];
    },
    [t, during, answer, say],
  );
  return { busy, actionsOf, writing, endWriting: () => setWriting(null) };
}
