import { Text } from '@mantine/core';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useCounted } from '../../people/use-counted.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
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
export default function CloseRequestsDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const preview = useClosePreview(picked);
  const close = useCloseRequests();
  const { count, name, leftOut } = useCounted(preview, picked);
  return (
    <ConfirmDialog
      title={name ? t('support.closeTitle.one', { name }) : t('support.closeTitle', { count })}
      confirm={count > 0 ? t('support.closeConfirm', { count }) : null}
      preview={preview}
      pending={close.isPending}
      error={close.error}
      onClose={onClose}
      onConfirm={() =>
        close.mutate(picked, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      {count > 0 && <Text>{t('support.closeText', { count })}</Text>}
      <RefusedList {...leftOut} />
    </ConfirmDialog>
  );
}
