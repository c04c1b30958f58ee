import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconExternalLink, IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { keys } from '../shell/keys.ts';
import { useSingleKeys } from '../shell/use-single-keys.ts';
import { useText } from '../words/text.ts';
import { pathOf, type ListDescription } from './list-description.ts';
import classes from './PeekPanel.module.css';
import { useStepKeys } from './use-step-keys.ts';

type Props<Row> = {
  list: ListDescription<Row>;
  rows: readonly Row[];
  open: string;
  change: (changes: { open: string | undefined }, how?: { replace: boolean }) => void;
  children: ReactNode;
};

/** One row beside the list, which stays usable. The URL holds it; Back and Escape close it. */
export default function PeekPanel<Row>({ list, rows, open, change, children }: Props<Row>) {
  const t = useText();
  const panel = useRef<HTMLElement>(null);
  const nth = rows.findIndex((row) => list.idOf(row) === open);
  // The URL follows a moment later, and keys may come faster.
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  }, [open]);
  const path = rows[nth] ? pathOf(list, rows[nth]) : list.hrefOf?.(open);
  const go = useCallback(
    (step: 1 | -1) => {
      const at = rows.findIndex((row) => list.idOf(row) === latest.current);
      const next = at < 0 ? undefined : rows[at + step];
      if (next === undefined) return;
      latest.current = list.idOf(next);
      change({ open: latest.current }, { replace: true });
    },
    [rows, list, change],
  );
  const close = useCallback(() => {
    change({ open: undefined });
    const row = document.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(open)}"]`);
    (row?.querySelector<HTMLElement>('[data-open]') ?? row)?.focus({ preventScroll: true });
  }, [change, open]);
  const [singleKeys] = useSingleKeys();
  useStepKeys(panel, singleKeys, go, close);

  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.querySelector(`tr[data-id="${CSS.escape(open)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const steps = [
    {
      step: -1,
      label: 'users.previous',
      key: keys.previous,
      icon: <IconChevronUp size={18} aria-hidden />,
      to: nth - 1,
    },
    {
      step: 1,
      label: 'users.next',
      key: keys.next,
      icon: <IconChevronDown size={18} aria-hidden />,
      to: nth + 1,
    },
  ] as const;
  return (
    <aside ref={panel} tabIndex={-1} className={classes.panel} aria-label={t('list.peek')} data-peek-panel>
      <div className={classes.head}>
        {steps.map(({ step, label, key, icon, to }) => (
          <Tooltip key={label} label={singleKeys ? `${t(label)} (${key.toUpperCase()})` : t(label)}>
            <ActionIcon
              aria-label={t(label)}
              aria-disabled={nth < 0 || rows[to] === undefined}
              {...((nth < 0 || rows[to] === undefined) && { 'data-disabled': true })}
              onClick={() => go(step)}
            >
              {icon}
            </ActionIcon>
          </Tooltip>
        ))}
        <Text fz="sm" c="dimmed" flex={1} role="status">
          {nth >= 0 && t('list.peekPlace', { nth: nth + 1, count: rows.length })}
        </Text>
        {path !== undefined && (
          <Tooltip label={t('list.open')}>
            <ActionIcon component={Link} to={path} aria-label={t('list.open')}>
              <IconExternalLink size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
        <ActionIcon aria-label={t('common.close')} onClick={close}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.body} key={open}>
        {children}
      </div>
    </aside>
  );
}
