import { lazy, startTransition, Suspense, useEffect, useState, type ComponentType } from 'react';
import { usePaletteState, wantPalette } from '../../shell/palette.ts';
import { withWords } from '../../words/screen-words.ts';
import { useTypedAhead } from './use-typed-ahead.ts';

/** Long after a screen has come, so that nothing of it waits. */
const quietMilliseconds = 5_000;

type PaletteType = ComponentType<{ unseen?: boolean }>;

let loaded: PaletteType | null = null;
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
  const rehearses = useRehearsal(wanted);
  useTypedAhead();
  // What was there at the first opening stays: it keeps the dialogs that the palette opened.
  const [Palette, setPalette] = useState<PaletteType | null>(null);
  if (opened && !Palette) setPalette(() => loaded ?? Late);
  return <Suspense>{Palette ? <Palette /> : rehearses && <Late unseen />}</Suspense>;
}

/** Loads the palette. Its first drawing costs as much again as each later one, so it is drawn once out of sight. */
function useRehearsal(wanted: boolean): boolean {
  const [state, setState] = useState<'before' | 'on' | 'over'>('before');
  useEffect(() => {
    if (!wanted) return;
    // Where this fails, opening asks again and says why.
    load().then(
      () => whenIdle(() => startTransition(() => setState((now) => (now === 'before' ? 'on' : now)))),
      () => undefined,
    );
  }, [wanted]);
  useEffect(() => {
    if (state === 'on') whenIdle(() => setState('over'));
  }, [state]);
  return state === 'on';
}

const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? window.requestIdleCallback(act) : setTimeout(act);
