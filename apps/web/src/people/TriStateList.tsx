import { Checkbox, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What all of several users have, none, or only some of them. */
export type TriState = 'all' | 'none' | 'some';

export type TriStateItem = {
  id: string;
  label: string;
  text?: ReactNode;
  /** Why it cannot be changed; null if it can. */
  reason?: string | null;
};

type Props = {
  label: string;
  items: readonly TriStateItem[];
  stateOf: (id: string) => TriState;
  onChange: (id: string, state: TriState) => void;
  /** The state before the change: a dash can only come back where there was one. */
  before: (id: string) => TriState;
};

/** Check boxes for several users: ticked for all, empty for none, a dash where users differ and stay as they are. */
export const TriStateList = ({ label, items, stateOf, onChange, before }: Props) => (
  <Stack gap="sm" role="group" aria-label={label}>
    {items.map(({ id, label: name, text, reason = null }) => {
      const state = stateOf(id);
      return (
        <Checkbox
          key={id}
          label={name}
          description={
            <Text span fz="xs" c="dimmed">
              {reason ?? text}
            </Text>
          }
          checked={state === 'all'}
          indeterminate={state === 'some'}
          aria-disabled={reason !== null}
          onChange={() => reason === null && onChange(id, next(state, before(id)))}
        />
      );
    })}
  </Stack>
);

function next(state: TriState, before: TriState): TriState {
  if (state === 'all') return 'none';
  return state === 'none' && before === 'some' ? 'some' : 'all';
}
