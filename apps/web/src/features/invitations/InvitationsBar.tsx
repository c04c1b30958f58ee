import { Button, Group } from '@mantine/core';
import type { Invitation } from '@roster/contract/invitations';
import type { Total } from '@roster/contract/machinery/list';
import { IconSend, IconTrash } from '@tabler/icons-react';
import { TickPage } from '../../list/TickPage.tsx';
import type { Selection } from '../../list/use-selection.ts';
import { useText } from '../../words/text.ts';

type Props = {
  items: readonly Invitation[];
  total: Total | undefined;
  selection: Selection<Invitation>;
  resending: boolean;
  onResend: () => void;
  onWithdraw: () => void;
};

export const idOf = ({ userId }: Invitation) => userId;

/** What can be done to the ticked invitations. */
export function InvitationsBar({ items, total, selection, resending, onResend, onWithdraw }: Props) {
  const t = useText();
  return (
    <Group mb="sm" gap="sm" role="toolbar" aria-label={t('invitations.actions')}>
      <TickPage rows={items} idOf={idOf} total={total} selection={selection} />
      <Button
        size="sm"
        leftSection={<IconSend size={17} aria-hidden />}
        disabled={selection.count === 0}
        loading={resending}
        onClick={onResend}
      >
        {t('invitations.resend')}
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconTrash size={17} aria-hidden />}
        disabled={selection.count === 0}
        onClick={onWithdraw}
      >
        {t('invitations.withdraw')}
      </Button>
    </Group>
  );
}
