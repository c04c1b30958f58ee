import { Menu } from '@mantine/core';
import { IconCloudOff, IconDeviceFloppy, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListAction } from '../../list/list-description.ts';
import type { ListUrl } from '../../list/use-list-url.ts';
import { MenuItems } from '../../list/MenuItems.tsx';
import { refusalSentence } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { MenuAnchor } from '../../ui/MenuAnchor.tsx';
import { ManageViewsDialog } from './ManageViewsDialog.tsx';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { useViews } from './views.queries.ts';
import { readyViews } from './ready-views.ts';
import { isOfOperators, type ListWithViews } from '@roster/domain/views';
import { viewNames, viewQueryOf } from '@roster/contract/views';

type Props = {
  button: HTMLElement;
  opened: boolean;
  list: ListWithViews;
  url: Pick<ListUrl, 'params' | 'change'>;
  onClose: () => void;
};

export default function ViewsMenu({ button, opened, list, url, onClose }: Props) {
  const t = useText();
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const views = useViews(list);
  const items = views.data?.items ?? [];
  const ready = readyViews[list] ?? [];
  const close = () => {
    onClose();
    button.focus();
  };
  const show = (query: Record<string, string>) => {
    const nothing = Object.fromEntries(viewNames(list).map((name) => [name, undefined]));
    url.change({ ...nothing, ...query });
    close();
  };
  const actions = (['save', 'manage'] as const).map((doing): ListAction => ({
    id: doing,
    label: t(`views.${doing}`),
    icon: doing === 'save' ? IconDeviceFloppy : IconSettings,
    reason: null,
    needs: isOfOperators(list) ? null : 'users.list',
    run: () => {
      close();
      setDialog(doing);
    },
  }));

  const labels = {
    own: 'views.own',
    shared: isOfOperators(list) ? 'views.sharedByOperators' : 'views.shared',
  } as const;

  return (
    <>
      {opened && (
        <Menu opened onClose={close} position="bottom-start" width={290} trapFocus returnFocus={false}>
          <Menu.Target>
            <MenuAnchor button={button} />
          </Menu.Target>
          <Menu.Dropdown aria-label={t('views.button')} mah="70vh" style={{ overflowY: 'auto' }}>
            {ready.length > 0 && <Menu.Label>{t('views.ready')}</Menu.Label>}
            {ready.map(({ label, query }) => (
              <Menu.Item key={label} onClick={() => show(query)}>
                {t(label)}
              </Menu.Item>
            ))}
            {(['own', 'shared'] as const).map((kind) => {
              const some = items.filter(({ own }) => own === (kind === 'own'));
              if (some.length === 0) return null;
              return [
                <Menu.Label key={kind}>{t(labels[kind])}</Menu.Label>,
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
            {(ready.length > 0 || items.length > 0 || views.isLoadingError) && <Menu.Divider />}
            <MenuItems actions={actions} />
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog === 'save' && (
        <SaveViewDialog list={list} query={viewQueryOf(list, url.params)} onClose={() => setDialog(null)} />
      )}
      {dialog === 'manage' && (
        <ManageViewsDialog lookup={views} views={items} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
