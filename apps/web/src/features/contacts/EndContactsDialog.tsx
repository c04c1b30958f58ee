import { Text } from '@mantine/core';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useCounted } from '../../people/use-counted.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useEndContacts, useEndPreview, type EndOutcome, type PickedContacts } from './contacts.queries.ts';

type Props = {
  picked: PickedContacts;
  onClose: () => void;
  onDone: (outcome: EndOutcome) => void;
};

/** Ends the duties of several contacts; one always remains. */
export default function EndContactsDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const preview = useEndPreview(picked);
  const end = useEndContacts();
  const { count, name, leftOut } = useCounted(preview, picked);
  return (
    <ConfirmDialog
      title={name ? t('contacts.endTitle.one', { name }) : t('contacts.endTitle', { count })}
      confirm={count > 0 ? t('contacts.endConfirm') : null}
      preview={preview}
      danger
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
      {count > 0 && <Text>{t('contacts.endText.many')}</Text>}
      <RefusedList {...leftOut} />
    </ConfirmDialog>
  );
}
