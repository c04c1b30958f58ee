import { Button, Text } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { withRecordWords } from '../../words/screen-words.ts';
import type { ListUrl } from '../../list/use-list-url.ts';
import { useText } from '../../words/text.ts';
import type { ListWithViews } from '@roster/domain/views';

// Loaded when it is opened.
const CurrentView = lazy(() => withRecordWords(import('./CurrentView.tsx')));
const ViewsMenu = lazy(() => withRecordWords(import('./ViewsMenu.tsx')));

type Props = {
  list: ListWithViews;
  url: Pick<ListUrl, 'params' | 'change'>;
};

/** What an address says besides the view. */
const ofPage = ['cursor', 'size', 'open'];

/** B1: ready-made, own and shared views of the list, for those who manage the account, and for operators of theirs. */
export function ViewsButton({ list, url }: Props) {
  const t = useText();
  const { user, permissions } = useSession();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState(false);
  const changed = [...url.params.keys()].some((name) => !ofPage.includes(name));
  if (!user.operator && !permissions.includes('users.list')) return null;
  const name = changed ? (
    <Suspense fallback={t('views.button')}>
      <CurrentView list={list} address={url.params} />
    </Suspense>
  ) : (
    t('views.button')
  );
  return (
    <>
      <Button
        variant="default"
        maw={260}
        data-slim="first"
        title={t('views.button')}
        leftSection={<IconBookmark size={17} aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={opened}
        onClick={(event) => {
          setButton(event.currentTarget);
          setOpened(true);
        }}
      >
        <Text span inherit truncate>
          {name}
        </Text>
      </Button>
      <Suspense>
        {button && (
          <ViewsMenu button={button} opened={opened} list={list} url={url} onClose={() => setOpened(false)} />
        )}
      </Suspense>
    </>
  );
}
