import { Button } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { withWords } from '../../words/screen-words.ts';
import { useText } from '../../words/text.ts';
import type { ListState, useListState } from '../../people/users-url.ts';

// Loaded when it is opened.
const CurrentView = lazy(() => withWords(import('./CurrentView.tsx')));
const ViewsMenu = lazy(() => withWords(import('./ViewsMenu.tsx')));

type Props = { state: ListState; change: ReturnType<typeof useListState>['change'] };

/** B1: ready-made, own and shared views of the list. */
export function ViewsButton({ state, change }: Props) {
  const t = useText();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState(false);
  const changed = Object.keys(state.filters).length > 0 || state.sort !== 'name';
  return (
    <>
      <Button
        variant="default"
        maw={260}
        leftSection={<IconBookmark size={17} aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={opened}
        onClick={(event) => {
          setButton(event.currentTarget);
          setOpened(true);
        }}
      >
        {changed ? (
          <Suspense fallback={t('views.button')}>
            <CurrentView state={state} />
          </Suspense>
        ) : (
          t('views.button')
        )}
      </Button>
      <Suspense>
        {button && (
          <ViewsMenu
            button={button}
            opened={opened}
            state={state}
            change={change}
            onClose={() => setOpened(false)}
          />
        )}
      </Suspense>
    </>
  );
}
