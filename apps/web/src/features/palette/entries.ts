import type { User } from '@roster/contract/users';
import type { ComponentType } from 'react';

/** Something that the palette finds. */
export type Entry = {
  id: string;
  label: string;
  /** What tells it from others of the same name, or what it is good for. */
  hint?: string;
  /** A sign; beside a person it is their picture. */
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }> | null;
  pictureOf?: { id: string; name: string };
  /** Why it cannot be chosen. */
  reason?: string | null;
  /** Leaves the palette open: the next choice is about this person. */
  person?: User;
  /** Leaves the palette open: it asks again. */
  stays?: true;
  run: () => void;
};

export type Section = { id: string; title: string; entries: Entry[] };

/** Words in any order, at the beginning of the label's words or within them, whatever their accents. */
export function matches(label: string, typed: string): boolean {
  const text = plain(label);
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
