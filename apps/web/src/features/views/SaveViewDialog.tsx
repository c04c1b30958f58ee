import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { NameDialog } from '../../form/NameDialog.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { isOfOperators, type ListWithViews } from '@roster/domain/views';
import { useText } from '../../words/text.ts';
import { useSaveView } from './views.queries.ts';

type Props = { list: ListWithViews; query: Record<string, string>; onClose: () => void };

export function SaveViewDialog({ list, query, onClose }: Props) {
  const t = useText();
  const [shared, setShared] = useState(false);
  const say = useSay();
  const save = useSaveView(list, (name) => {
    say(isOfOperators(list) ? 'saveOperatorView' : 'saveView', 'toast.view.saved', { name });
    onClose();
  });
  return (
    <NameDialog
      title={t('views.saveTitle')}
      label={t('views.name')}
      text={<Text fz="sm">{t('views.saveText')}</Text>}
      saving={save}
      onSave={(name) => save.save({ name, query, shared })}
      onClose={onClose}
    >
      <Checkbox
        label={t('views.share')}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
    </NameDialog>
  );
}
