import { Group, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Facts } from '../ui/Facts.tsx';
import { ReasonButton } from '../ui/ReasonButton.tsx';
import { useText } from '../words/text.ts';
import type { ListAction, ListDescription } from './list-description.ts';

type Props<Row> = {
  list: ListDescription<Row>;
  /** Undefined where the list no longer has it. */
  row: Row | undefined;
  actions: readonly ListAction[];
  busy: boolean;
  /** There the facts come first: the buttons would push them out of sight. */
  onPhone: boolean;
  /** Before an action, which may open a dialog of its own. */
  onAct?: () => void;
};

/** All that the list knows about a row, and what can be done to it: beside the list, or over it on a phone. */
export default function RowFacts<Row>({ list, row, actions, busy, onPhone, onAct }: Props<Row>) {
  const t = useText();
  const intl = useIntl();
  const say = useMemo(() => ({ t, intl }), [t, intl]);
  if (row === undefined) return <Text c="dimmed">{t('list.gone')}</Text>;
  const facts = list.columns
    .slice(1)
    .filter(({ text }) => text(row, say) !== '')
    .map(({ label, text, cell, inFull }): [string, React.ReactNode] => [
      t(label),
      (inFull ?? cell ?? text)(row, say),
    ]);
  return (
    <Stack gap="lg">
      <Group gap="sm" wrap="nowrap">
        {list.pictureOf?.(row)}
        <Title order={2} fz={20} style={{ overflowWrap: 'anywhere' }}>
          {list.nameOf(row)}
        </Title>
      </Group>
      {onPhone && <Facts facts={facts} />}
      {actions.length > 0 && (
        <Group gap="xs">
          {actions.map(({ id, label, icon: ActionIcon, reason, run }) => (
            <ReasonButton
              key={id}
              size="xs"
              variant="default"
              leftSection={<ActionIcon size={16} aria-hidden />}
              reason={reason}
              loading={busy}
              onClick={() => {
                onAct?.();
                run();
              }}
            >
              {label}
            </ReasonButton>
          ))}
        </Group>
      )}
      {!onPhone && <Facts facts={facts} />}
    </Stack>
  );
}
