import { Text } from '@mantine/core';
import { useSession } from '../../session/session.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useSetAutoApproval } from './account.queries.ts';

type Props = { domain: string; autoApproval: boolean; onClose: () => void };

/** P1: says who would join before the domain is opened, or closed again. */
export function AutoApprovalDialog({ domain, autoApproval, onClose }: Props) {
  const t = useText();
  const say = useSay();
  const { account } = useSession();
  const which = autoApproval ? 'on' : 'off';
  const change = useSetAutoApproval(() => {
    say('setAutoApproval', `toast.autoApproval.${which}`, { domain });
    onClose();
  });
  return (
    <ConfirmDialog
      title={t(`autoApproval.title.${which}`, { domain })}
      confirm={t(`autoApproval.confirm.${which}`)}
      danger={autoApproval}
      pending={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate({ domain, autoApproval })}
      onClose={onClose}
    >
      <Text>{t(`autoApproval.text.${which}`, { domain, account: account?.name })}</Text>
    </ConfirmDialog>
  );
}
