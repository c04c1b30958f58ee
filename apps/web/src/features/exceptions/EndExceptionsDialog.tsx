import { Text } from '@mantine/core';
import { ChangesOfMany } from '../../people/ChangesOfMany.tsx';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useCounted } from '../../people/use-counted.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import {
  useEndExceptions,
  useEndPreview,
  type EndOutcome,
  type PickedExceptions,
} from './exceptions.queries.ts';

type Props = {
  picked: PickedExceptions;
  onClose: () => void;
  onDone: (outcome: EndOutcome) => void;
};

/** Ends exceptions: groups and entitlements decide again. */
export default function EndExceptionsDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const end = useEndExceptions();
  const preview = useEndPreview(picked);
  const { count, name, leftOut } = useCounted(preview, picked);
  return (
    <ConfirmDialog
      title={name ? t('exceptions.endTitle.one', { name }) : t('exceptions.endTitle', { count })}
      confirm={count > 0 ? t('exceptions.endConfirm', { count }) : null}
      preview={preview}
      pending={end.isPending}
      error={end.error}
      onClose={onClose}
      onConfirm={() =>
        end.mutate(picked, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      {count > 0 && <Text>{t('exceptions.endText')}</Text>}
      {count > 0 && preview.data?.effects && (
        <div role="status">
          <ChangesOfMany changes={preview.data.effects} nothing={t('access.onMany.nothing')} />
        </div>
      )}
      <RefusedList {...leftOut} />
    </ConfirmDialog>
  );
}
