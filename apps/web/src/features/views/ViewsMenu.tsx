import { Menu } from '@mantine/core';
import { IconCloudOff, IconDeviceFloppy, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListAction } from '../../list/list-description.ts';
import { MenuItems } from '../../list/MenuItems.tsx';
import { refusalSentence } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { MenuAnchor } from '../../ui/MenuAnchor.tsx';
import { ManageViewsDialog } from './ManageViewsDialog.tsx';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { useViews } from './views.queries.ts';
import { readyViews } from './ready-views.ts';
import { queryOf } from './view-query.ts';
import { filterNames, type ListState, type useListState } from '../../people/users-url.ts';

type Props = {
  button: HTMLElement;
  opened: boolean;
  state: ListState;
  change: ReturnType<typeof useListState>['change'];
  onClose: () => void;
};

export default function ViewsMenu({ button, opened, state, change, onClose }: Props) {
  const t = useText();
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const views = useViews();
  const items = views.data?.items ?? [];
  const close = () => {
    onClose();
    button.focus();
  };
  const show = (query: Record<string, string>) => {
    const nothing = Object.fromEntries(filterNames.map((name) => [name, undefined]));
    change({ ...nothing, sort: undefined, ...query });
    close();
  };
  const actions = (['save', 'manage'] as const).map((doing): ListAction => ({
    id: doing,
    label: t(`views.${doing}`),
    icon: doing === 'save' ? IconDeviceFloppy : IconSettings,
    reason: null,
    needs: 'users.list',
    run: () => {
      close();
      setDialog(doing);
    },
  }));

  return (
    <>
      {opened && (
        <Menu opened onClose={close} position="bottom-start" width={290} trapFocus returnFocus={false}>
          <Menu.Target>
            <MenuAnchor button={button} />
          </Menu.Target>
          <Menu.Dropdown aria-label={t('views.button')} mah="70vh" style={{ overflowY: 'auto' }}>
            <Menu.Label>{t('views.ready')}</Menu.Label>
            {readyViews.map(({ label, filters }) => (
              <Menu.Item key={label} onClick={() => show(filters)}>
                {t(label)}
              </Menu.Item>
            ))}
            {(['own', 'shared'] as const).map((kind) => {
              const some = items.filter(({ own }) => own === (kind === 'own'));
              if (some.length === 0) return null;
              return [
                <Menu.Label key={kind}>{t(`views.${kind}`)}</Menu.Label>,
                ...some.map(({ id, name, query: saved }) => (
                  <Menu.Item key={id} onClick={() => show(saved)}>
                    {name}
                  </Menu.Item>
                )),
              ];
            })}
            {views.isLoadingError && (
              <Menu.Item
                closeMenuOnClick={false}
                leftSection={<IconCloudOff size={17} aria-hidden />}
                onClick={() => void views.refetch()}
              >
                {refusalSentence(t, views.error)} {t('common.retry')}
              </Menu.Item>
            )}
            <Menu.Divider />
            <MenuItems actions={actions} />
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog === 'save' && <SaveViewDialog query={queryOf(state)} onClose={() => setDialog(null)} />}
      {dialog === 'manage' && (
        <ManageViewsDialog lookup={views} views={items} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
