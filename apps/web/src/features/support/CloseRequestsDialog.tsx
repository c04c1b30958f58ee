import { Text } from '@mantine/core';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
import { useText } from '../../words/text.ts';
import {
  useClosePreview,
  useCloseRequests,
  type CloseOutcome,
  type PickedRequests,
} from './support.queries.ts';

type Props = {
  picked: PickedRequests;
  onClose: () => void;
  onDone: (outcome: CloseOutcome) => void;
};

/** H4: closes several requests; those who asked hear of it. */
export default function CloseRequestsDialog(props: Props) {
  const t = useText();
  return (
    <ConfirmTicked
      {...props}
      preview={useClosePreview(props.picked)}
      change={useCloseRequests()}
      body={props.picked}
      title={({ count, name }) =>
        name ? t('support.closeTitle.one', { name }) : t('support.closeTitle', { count })
      }
      confirm={(count) => t('support.closeConfirm', { count })}
    >
      {(count) => <Text>{t('support.closeText', { count })}</Text>}
    </ConfirmTicked>
  );
}
