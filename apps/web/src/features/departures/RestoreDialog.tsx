import { Text } from '@mantine/core';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
import { useText } from '../../words/text.ts';
import { useRestore, useRestorePreview, type Removed, type Restored } from './departures.queries.ts';

type Props = { picked: Removed; onClose: () => void; onDone: (outcome: Restored) => void };

export function RestoreDialog(props: Props) {
  const t = useText();
  return (
    <ConfirmTicked
      {...props}
      preview={useRestorePreview(props.picked)}
      change={useRestore()}
      body={props.picked}
      title={({ count, name }) =>
        name ? t('removed.confirmTitle.one', { name }) : t('removed.confirmTitle', { count })
      }
      confirm={(count) => t('removed.confirm', { count })}
    >
      {() => <Text>{t('removed.confirmText')}</Text>}
    </ConfirmTicked>
  );
}
