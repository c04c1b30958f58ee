import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { useText } from '../words/text.ts';

type Values = Record<string, unknown>;
type Theirs = { field: string; value: unknown };

/**
 * X6: someone else saved the same thing in between. Fields that only they changed show their value; where both changed
 * one, their value stands beside one's own until one of them is chosen.
 */
export function useTheirChanges<Typed extends FieldValues, Sent>(form: UseFormReturn<Typed, unknown, Sent>) {
  const [theirs, setTheirs] = useState<Theirs[]>([]);
  const settle = (field: string) => setTheirs((before) => before.filter((one) => one.field !== field));
  return {
    theirs,
    /** What the dialog showed first, and what it is now. */
    take: (seen: Values, current: Values) => {
      const typed: Values = form.getValues();
      setTheirs(
        Object.keys(current)
          .filter((field) => differ(current[field], seen[field]) && differ(typed[field], seen[field]))
          .filter((field) => field !== 'version' && differ(current[field], typed[field]))
          .map((field) => ({ field, value: current[field] })),
      );
      form.reset(current as Typed, { keepDirtyValues: true });
    },
    useTheirs: ({ field, value }: Theirs) => {
      const name = field as Path<Typed>;
      form.setValue(name, value as PathValue<Typed, Path<Typed>>);
      settle(field);
    },
    keepMine: ({ field }: Theirs) => settle(field),
  };
}

type Props = {
  changes: Pick<ReturnType<typeof useTheirChanges>, 'theirs' | 'useTheirs' | 'keepMine'>;
  labelOf: (field: string) => string;
  /** A value as people read it. */
  say?: (field: string, value: unknown) => string;
};

/** Their value for each field that both changed, with the two ways on. */
export function TheirChanges({ changes, labelOf, say = (_field, value) => textOf(value) }: Props) {
  const t = useText();
  const { theirs, useTheirs: take, keepMine } = changes;
  if (theirs.length === 0) return null;
  return (
    <Alert color="yellow" title={t('conflict.title')} role="alert">
      <Stack gap="xs">
        {theirs.map((one) => {
          const value = say(one.field, one.value) || t('conflict.empty');
          return (
            <Group key={one.field} gap="xs" role="group" aria-label={labelOf(one.field)}>
              <Text fz="sm" flex="1 1 240px" style={{ overflowWrap: 'anywhere' }}>
                {t('conflict.theirs', { field: labelOf(one.field), value })}
              </Text>
              <Button size="compact-sm" variant="default" onClick={() => take(one)}>
                {t('conflict.takeTheirs')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => keepMine(one)}>
                {t('conflict.keepMine')}
              </Button>
            </Group>
          );
        })}
      </Stack>
    </Alert>
  );
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
/** An emptied field and no value are the same, and so are two lists in another order. */
const differ = (one: unknown, other: unknown) => textOfValue(one) !== textOfValue(other);
const textOfValue = (value: unknown) =>
  JSON.stringify(Array.isArray(value) ? value.map(String).sort() : value || null);
