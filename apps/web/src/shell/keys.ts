import { paths } from '../paths.ts';
import type { MessageId } from '../words/text.ts';

/** Every key that the portal listens for. The handlers ask here, and the list behind `?` shows all of them. */
export const keys = {
  palette: 'k',
  search: '/',
  addUsers: 'n',
  help: '?',
  go: 'g',
  next: 'j',
  previous: 'k',
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  first: 'Home',
  last: 'End',
  pageUp: 'PageUp',
  pageDown: 'PageDown',
  tick: ' ',
  open: 'Enter',
  menu: 'F10',
  menuKey: 'ContextMenu',
  close: 'Escape',
} as const;

/** The key was pressed in something that is open over the screen, or beneath it: the screen must not act out of sight. */
export const isBeneath = (target: EventTarget | null): boolean =>
  document.querySelector('[aria-modal="true"], [role="menu"]') !== null ||
  (target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null);

/** After `g`, where each key leads, if the reader may open it. */
export const placesByKey: Record<string, { to: string; label: MessageId }> = {
  h: { to: paths.home, label: 'keys.home' },
  u: { to: paths.users, label: 'keys.users' },
  a: { to: paths.approvals, label: 'keys.approvals' },
  i: { to: paths.invitations, label: 'keys.invitations' },
  r: { to: paths.requests, label: 'keys.requests' },
  p: { to: paths.profile, label: 'keys.profile' },
};
