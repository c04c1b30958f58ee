import type { User } from '@roster/contract/users';
import type { UserAction } from '../people/user-actions.queries.ts';
import { useEffect } from 'react';
import { createObservable } from '../observable.ts';

/** Users whom the screen has at hand for the palette: those that are ticked, or the one whose page it is. */
export type Offered = {
  count: number;
  name: string | null;
  /** Null if not all of them are known here. */
  users: readonly User[] | null;
  act: (action: UserAction) => void;
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

/** Lets the palette act on what a screen has selected, through the dialogs of that screen. */
export function useOfferToPalette(offered: Offered | null): void {
  useEffect(() => {
    change({ offered });
    return () => change({ offered: null });
  }, [offered]);
}
