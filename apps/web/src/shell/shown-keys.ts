import type { Permission } from '@roster/domain/permissions';
import type { MessageId } from '../words/text.ts';
import { keys, placesByKey } from './keys.ts';

/** Pressed together, or one after the other; each key by its name in the events of the browser. */
export type Shown = {
  press: readonly string[];
  label: MessageId;
  /** Where it leads, or what it needs: not every reader has it. */
  to?: string;
  permission?: Permission;
};

/** What the list of keys says, by where they work. */
export const shownKeys: { title: MessageId; shown: Shown[] }[] = [
  {
    title: 'keys.anywhere',
    shown: [
      { press: ['Control', keys.palette], label: 'palette.open' },
      { press: [keys.search], label: 'keys.search' },
      { press: [keys.addUsers], label: 'keys.addUsers', permission: 'users.add' },
      ...Object.entries(placesByKey).map(([key, place]) => ({ press: [keys.go, key], ...place })),
      { press: [keys.help], label: 'keys.help' },
    ],
  },
  {
    title: 'keys.inLists',
    shown: [
      { press: [keys.up, keys.down, keys.left, keys.right], label: 'keys.move' },
      { press: [keys.pageUp, keys.pageDown], label: 'keys.moveByTen' },
      { press: [keys.first, keys.last], label: 'keys.ends' },
      { press: ['Control', keys.first, keys.last], label: 'keys.corners' },
      { press: [keys.tick], label: 'keys.tick' },
      { press: ['Shift', keys.tick], label: 'keys.tickTo' },
      { press: ['Shift', keys.up, keys.down], label: 'keys.tickPassed' },
      { press: [keys.open], label: 'keys.open' },
      { press: ['Shift', keys.open], label: 'list.peek' },
      { press: ['Shift', keys.menu], label: 'keys.menu' },
      { press: [keys.menuKey], label: 'keys.menu' },
      { press: ['Shift', keys.left, keys.right], label: 'keys.width' },
      { press: [keys.close], label: 'keys.clear' },
    ],
  },
  {
    title: 'list.peek',
    shown: [
      { press: [keys.next], label: 'keys.next' },
      { press: [keys.previous], label: 'keys.previous' },
      { press: [keys.down, keys.up], label: 'keys.nextAndPrevious' },
      { press: [keys.close], label: 'common.close' },
    ],
  },
];

/** How keys are called on a keyboard of the reader’s language; the others are what stands on them. */
export const keyNames: Record<string, MessageId> = {
  Control: 'key.control',
  Shift: 'key.shift',
  ' ': 'key.space',
  Enter: 'key.enter',
  Home: 'key.home',
  End: 'key.end',
  PageUp: 'key.pageUp',
  PageDown: 'key.pageDown',
  ContextMenu: 'key.contextMenu',
};

export const keySigns: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};
