import type { SavedView } from '@roster/contract/views';
import { Dialog } from '../../ui/Dialog.tsx';
import { ActionIcon, Checkbox, Group, Stack, Text } from '@mantine/core';
import { LimitedTextInput } from '../../form/LimitedText.tsx';
import { IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { LookupFailure, type Lookup } from '../../ui/Lookup.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useGiveFocus } from '../../ui/use-give-focus.ts';
import { PageForm } from '../../ui/TypedForm.tsx';
import { useChangeView, useDeleteView } from './views.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

type Props = { lookup: Lookup; views: readonly SavedView[]; onClose: () => void };

/** The views that the user may rename, share or delete. */
export function ManageViewsDialog({ lookup, views, onClose }: Props) {
  const t = useText();
  const changeable = views.filter(({ changeable: may }) => may);
  return (
    <Dialog onClose={onClose} title={t('views.manageTitle')} size="lg">
      <Stack>
        <LookupFailure lookup={lookup} />
        {lookup.data !== undefined && changeable.length === 0 && <Text c="dimmed">{t('views.none')}</Text>}
        {changeable.map((view) => (
          <ViewRow key={view.id} view={view} />
        ))}
      </Stack>
    </Dialog>
  );
}

function ViewRow({ view }: { view: SavedView }) {
  const t = useText();
  const row = useRef<HTMLDivElement>(null);
  useGiveFocus(row, nextView);
  const [name, setName] = useState(view.name);
  const isRenamed = name.trim() !== '' && name !== view.name;
  const say = useSay();
  const change = useChangeView(view.id, (saved) => say('changeView', 'toast.view.saved', { name: saved }));
  const remove = useDeleteView(view.id, () => say('deleteView', 'toast.view.deleted', { name: view.name }));
  return (
    <Stack gap={6} ref={row} data-view>
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
            data-delete
            size={36}
            aria-label={t('views.deleteNamed', { name: view.name })}
            loading={remove.isPending}
            onClick={() => remove.mutate()}
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
      <RefusalAlert error={change.error ?? remove.error} />
    </Stack>
  );
}

/** The button that deletes the next view, or the one before; after the last one, the cross of the dialog. */
function nextView(row: HTMLElement): HTMLElement | null | undefined {
  const rows = [...(row.parentElement?.querySelectorAll('[data-view]') ?? [])];
  const nth = rows.indexOf(row);
  const next = rows[nth + 1] ?? rows[nth - 1];
  return (next ?? row.closest('[role="dialog"]'))?.querySelector<HTMLElement>(
    next ? '[data-delete]' : 'button',
  );
}
