import { lazy, startTransition, Suspense, useEffect, useState, type ComponentType } from 'react';
import { usePaletteState, wantPalette } from '../../shell/palette.ts';
import { withWords } from '../../words/screen-words.ts';
import { useTypedAhead } from './use-typed-ahead.ts';

/** Long after a screen has come, so that nothing of it waits. */
const quietMilliseconds = 5_000;

type PaletteType = ComponentType<{ unseen?: boolean }>;

let loaded: PaletteType | null = null;
let isRehearsed = false;
const load = async () => {
  const module = await withWords(import('./Palette.tsx'));
  loaded = module.default;
  return module;
};
const Late = lazy(load);

/**
 * Loads the palette before it is opened: when nothing else happens, or with the first key of Ctrl+K, which comes well before
 * the second. The first screen does not load it, and what is typed before it is there is kept for it.
 */
export function PaletteSlot() {
  const { opened, wanted } = usePaletteState();
  useEffect(() => {
    const timer = setTimeout(wantPalette, quietMilliseconds);
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') wantPalette();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  useEffect(() => {
    if (!wanted) return;
    // Where this fails, opening asks again and says why.
    load().then(
      () => whenIdle(() => startTransition(() => setUnseen(() => (isRehearsed ? null : loaded)))),
      () => undefined,
    );
  }, [wanted]);
  // Its first drawing costs as much again as each later one: it is drawn once out of sight.
  const [Unseen, setUnseen] = useState<PaletteType | null>(null);
  useEffect(() => {
    if (!Unseen) return;
    isRehearsed = true;
    setUnseen(null);
  }, [Unseen]);
  useTypedAhead();
  // What was there at the first opening stays: it keeps the dialogs that the palette opened.
  const [Palette, setPalette] = useState<PaletteType | null>(null);
  if (opened && !Palette) setPalette(() => loaded ?? Late);
  return <Suspense>{Palette ? <Palette /> : Unseen && <Unseen unseen />}</Suspense>;
}

const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? window.requestIdleCallback(act) : setTimeout(act);
