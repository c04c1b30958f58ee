import { useEffect } from 'react';
import type { ListAction } from '../list/list-description.ts';
import { createObservable } from '../observable.ts';

/** What the screen has at hand for the palette: the rows that are ticked, or the one that is looked at. */
export type Offered = {
  count: number;
  /** What the only one is called; null for several, and if it is not known here. */
  name: string | null;
  actions: readonly ListAction[];
};

type State = {
  opened: boolean;
  /** It is about to be opened, or may be soon: its files are needed. */
  wanted: boolean;
  offered: Offered | null;
};
const state = createObservable<State>({ opened: false, wanted: false, offered: null });
const change = (next: Partial<State>) => state.set({ ...state.get(), ...next });

export const openPalette = () => change({ opened: true, wanted: true });
export const wantPalette = () => {
  if (!state.get().wanted) change({ wanted: true });
};
export const closePalette = () => change({ opened: false });

export const usePaletteState = state.use;

/** Lets the palette act on what a screen has selected, through the dialogs of that screen; on nothing if null. */
export function useOfferToPalette(offered: Offered | null): void {
  useEffect(() => {
    if (!offered) return;
    change({ offered });
    return () => change({ offered: null });
  }, [offered]);
}
