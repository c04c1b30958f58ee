import { Text } from '@mantine/core';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
import { useText } from '../../words/text.ts';
import { useEndContacts, useEndPreview, type EndOutcome, type PickedContacts } from './contacts.queries.ts';

type Props = {
  picked: PickedContacts;
  onClose: () => void;
  onDone: (outcome: EndOutcome) => void;
};

/** Ends the duties of several contacts; one always remains. */
export default function EndContactsDialog(props: Props) {
  const t = useText();
  return (
    <ConfirmTicked
      {...props}
      danger
      preview={useEndPreview(props.picked)}
      change={useEndContacts()}
      body={props.picked}
      title={({ count, name }) =>
        name ? t('contacts.endTitle.one', { name }) : t('contacts.endTitle', { count })
      }
      confirm={() => t('contacts.endConfirm')}
    >
      {() => <Text>{t('contacts.endText.many')}</Text>}
    </ConfirmTicked>
  );
}
