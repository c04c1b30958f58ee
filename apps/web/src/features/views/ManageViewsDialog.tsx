import type { SavedView } from '@roster/contract/views';
import { isOfOperators } from '@roster/domain/views';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ActionIcon, Checkbox, Group, Stack, Text } from '@mantine/core';
import { LimitedTextInput } from '../../form/LimitedText.tsx';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { LookupFailure, type Lookup } from '../../ui/Lookup.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { useChangeView, useDeleteView } from './views.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

type Props = { lookup: Lookup; views: readonly SavedView[]; onClose: () => void };

/** The views that the user may rename, share or delete. */
export function ManageViewsDialog({ lookup, views, onClose }: Props) {
  const t = useText();
  const changeable = views.filter(({ changeable: may }) => may);
  const [leaving, setLeaving] = useState<SavedView | null>(null);
  if (leaving) return <DeleteViewDialog view={leaving} onClose={() => setLeaving(null)} />;
  return (
    <Dialog onClose={onClose} title={t('views.manageTitle')} size="lg">
      <Stack>
        <LookupFailure lookup={lookup} />
        {lookup.data !== undefined && changeable.length === 0 && <Text c="dimmed">{t('views.none')}</Text>}
        {changeable.map((view) => (
          <ViewRow key={view.id} view={view} onDelete={() => setLeaving(view)} />
        ))}
      </Stack>
    </Dialog>
  );
}

function ViewRow({ view, onDelete }: { view: SavedView; onDelete: () => void }) {
  const t = useText();
  const [name, setName] = useState(view.name);
  const isRenamed = name.trim() !== '' && name !== view.name;
  const say = useSay();
  const saying = isOfOperators(view.list) ? 'changeOperatorView' : 'changeView';
  const change = useChangeView(view, (saved) => say(saying, 'toast.view.saved', { name: saved }));
  return (
    <Stack gap={6}>
      <PageForm
        onSubmit={(event) => {
          event.preventDefault();
          if (isRenamed) change.mutate({ name: name.trim() });
        }}
      >
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <LimitedTextInput
            flex={1}
            label={t('views.name')}
            description={view.own ? undefined : t('views.by', { name: view.ownerName ?? '–' })}
            limit={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <ReasonButton variant="default" type="submit" reason={isRenamed ? null : t('views.newName')}>
            {t('views.rename')}
          </ReasonButton>
          <ActionIcon
            data-apart
            size={36}
            aria-label={t('views.deleteNamed', { name: view.name })}
            onClick={onDelete}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </PageForm>
      <Checkbox
        data-apart
        label={t('views.share')}
        checked={view.shared}
        onChange={(event) => change.mutate({ shared: event.currentTarget.checked })}
      />
      <RefusalAlert error={change.error} />
    </Stack>
  );
}

/** Nothing brings it back, and others may use it. Afterwards the other views are there again. */
function DeleteViewDialog({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { list, name, shared } = view;
  const t = useText();
  const say = useSay();
  const remove = useDeleteView(view, () => {
    say(isOfOperators(list) ? 'deleteOperatorView' : 'deleteView', 'toast.view.deleted', { name });
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('views.deleteTitle', { name })}
      confirm={t('views.deleteConfirm')}
      danger
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <Text>{t(shared ? 'views.deleteShared' : 'views.deleteText')}</Text>
    </ConfirmDialog>
  );
}
