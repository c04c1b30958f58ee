import { Checkbox, Text } from '@mantine/core';
import { LimitedTextInput } from '../../form/LimitedText.tsx';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useSaveView } from './views.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

type Props = { query: Record<string, string>; onClose: () => void };

export function SaveViewDialog({ query, onClose }: Props) {
  const t = useText();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const say = useSay();
  const save = useSaveView(() => {
    say('saveView', 'toast.view.saved', { name: name.trim() });
    onClose();
  });
  const send = () => save.mutate({ name: name.trim(), query, shared });
  return (
    <ConfirmDialog
      title={t('views.saveTitle')}
      confirm={t('form.save')}
      blocked={name.trim() === ''}
      loading={false}
      pending={save.isPending}
      error={save.error}
      onConfirm={send}
      onClose={onClose}
    >
      <Text fz="sm">{t('views.saveText')}</Text>
      <LimitedTextInput
        label={t('views.name')}
        limit={80}
        withAsterisk
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && name.trim() !== '' && send()}
      />
      <Checkbox
        label={t('views.share')}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
    </ConfirmDialog>
  );
}
