import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../session/session.ts';
import { withWords } from '../words/screen-words.ts';
import { isBeneath, keys, placesByKey } from './keys.ts';
import { openItems } from './navigation-items.ts';
import { useSingleKeys } from './use-single-keys.ts';

/** How long after `g` the second key may come. */
const chordMilliseconds = 1_200;

// Loaded when it is opened.
const KeysDialog = lazy(() => withWords(import('./KeysDialog.tsx')));

export function KeyboardShortcuts() {
  const [opened, { open, close }] = useDisclosure(false);
  const [singleKeys] = useSingleKeys();
  const navigate = useNavigate();
  const session = useSession();
  const chordStartedAt = useRef(-Infinity);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isBeneath(event.target)) return;
      const place = placesByKey[event.key];
      const mayGo = openItems(session).some(({ to }) => to === place?.to);
      if (place && mayGo && event.timeStamp - chordStartedAt.current < chordMilliseconds) {
        chordStartedAt.current = -Infinity;
        void navigate(place.to);
      } else if (event.key === keys.go) chordStartedAt.current = event.timeStamp;
      else if (event.key === keys.help) open();
      else if (event.key === keys.addUsers) document.querySelector<HTMLElement>('[data-add-users]')?.click();
      else if (event.key === keys.search) {
        const search = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (!search) return;
        event.preventDefault();
        search.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate, open, session, singleKeys]);

  return <Suspense>{opened && <KeysDialog onClose={close} />}</Suspense>;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
