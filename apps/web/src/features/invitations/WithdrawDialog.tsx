import { Text } from '@mantine/core';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
import { useText } from '../../words/text.ts';
import {
  useWithdraw,
  useWithdrawPreview,
  type InvitationOutcome,
  type Invited,
} from './invitations.queries.ts';

type Props = { picked: Invited; onClose: () => void; onDone: (outcome: InvitationOutcome) => void };

export function WithdrawDialog(props: Props) {
  const t = useText();
  return (
    <ConfirmTicked
      {...props}
      danger
      preview={useWithdrawPreview(props.picked)}
      change={useWithdraw()}
      body={props.picked}
      title={({ count, name }) => (name ? t('withdraw.title.one', { name }) : t('withdraw.title', { count }))}
      confirm={(count) => t('withdraw.confirm', { count })}
    >
      {(count) => <Text>{t('withdraw.text', { count })}</Text>}
    </ConfirmTicked>
  );
}
