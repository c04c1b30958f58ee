import type { ApprovalRequest } from '@roster/contract/approvals';
import { IconCheck, IconRefresh, IconUserCog, IconX } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import type { ListAction } from '../../list/list-description.ts';
import { useText } from '../../words/text.ts';

/** Approving one is one click, with the roles and groups of the account; the rest opens a dialog. */
export type Doing = 'approve' | 'approveWith' | 'reject' | 'allowAgain';

const icons = { approve: IconCheck, approveWith: IconUserCog, reject: IconX, allowAgain: IconRefresh };
const words = {
  approve: 'approvals.approve',
  approveWith: 'approvals.approveWith',
  reject: 'approvals.reject',
  allowAgain: 'approvals.allowAgain',
} as const;

/** What can be done to one request. `run` has to be the same function from one drawing to the next. */
export function useApprovalActions(open: boolean, run: (doing: Doing, request: ApprovalRequest) => void) {
  const t = useText();
  return useCallback(
    (request: ApprovalRequest): ListAction[] => {
      const action = (doing: Doing, more: Partial<ListAction> = {}) => ({
        id: doing,
        label: t(words[doing]),
        icon: icons[doing],
        reason: null,
        needs: 'approvals.decide' as const,
        run: () => run(doing, request),
        ...more,
      });
      if (open) return [action('approve'), action('reject'), action('approveWith', { seldom: true })];
      const reason = request.state === 'rejected' ? null : t('refusals.approvals.notRejected');
      return [action('allowAgain', { reason })];
    },
    [t, open, run],
  );
}

/** What can be done to the ticked requests. */
export function useApprovalBulkActions(open: boolean, run: (doing: Doing) => void): ListAction[] {
  const t = useText();
  return useMemo(() => {
    const doings: Doing[] = open ? ['approveWith', 'reject'] : ['allowAgain'];
    return doings.map((doing) => ({
      id: doing,
      label: t(words[doing === 'approveWith' ? 'approve' : doing]),
      icon: icons[doing === 'approveWith' ? 'approve' : doing],
      reason: null,
      needs: 'approvals.decide' as const,
      run: () => run(doing),
    }));
  }, [t, open, run]);
}
