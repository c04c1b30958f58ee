import { Text } from '@mantine/core';
import { ChangesOfMany } from '../../people/ChangesOfMany.tsx';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
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
export default function EndExceptionsDialog(props: Props) {
  const t = useText();
  const preview = useEndPreview(props.picked);
  return (
    <ConfirmTicked
      {...props}
      preview={preview}
      change={useEndExceptions()}
      body={props.picked}
      title={({ count, name }) =>
        name ? t('exceptions.endTitle.one', { name }) : t('exceptions.endTitle', { count })
      }
      confirm={(count) => t('exceptions.endConfirm', { count })}
    >
      {() => (
        <>
          <Text>{t('exceptions.endText')}</Text>
          {preview.data?.effects && (
            <div role="status">
              <ChangesOfMany changes={preview.data.effects} nothing={t('access.onMany.nothing')} />
            </div>
          )}
        </>
      )}
    </ConfirmTicked>
  );
}
