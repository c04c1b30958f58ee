import { Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { usePhone } from '../list/use-phone.ts';
import { FootActions } from '../ui/FootActions.tsx';
import classes from './Page.module.css';

type Props = {
  title: string;
  /** Beside the title: a total, or the status of what the page is about. */
  aside?: ReactNode;
  /** Beside the title, so that a list below begins higher up. */
  tabs?: ReactNode;
  actions?: ReactNode;
  /** Above a list, which has more to show than there is room. */
  dense?: boolean;
  /** About one thing: on a phone, its facts come before what can be done to it. */
  record?: boolean;
  children: ReactNode;
};

/** A screen: its heading takes the focus when the path changes, and names the browser tab. */
export function Page({ title, aside, tabs, actions, dense = false, record = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const isAtFoot = usePhone() && record;

  useEffect(() => {
    document.title = `${title} · Roster`;
  }, [title]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // A link may lead to a part of the page, which is where it scrolls then.
    if (!document.getElementById(window.location.hash.slice(1))) window.scrollTo(0, 0);
  }, [pathname]);

  return (
    <div className={classes.page} data-dense={dense || undefined}>
      <Group justify="space-between" align="center" gap="sm" mb={dense ? { base: 'sm', sm: 4 } : 'md'}>
        <Group gap="xs" align={tabs ? 'center' : 'baseline'}>
          <Group gap="xs" align="baseline" wrap={typeof aside === 'string' ? 'nowrap' : 'wrap'}>
            <Title order={1} fz={26} ref={heading} tabIndex={-1} className={classes.heading}>
              {title}
            </Title>
            {typeof aside === 'string' ? (
              <Text c="dimmed" fz="lg">
                {aside}
              </Text>
            ) : (
              aside
            )}
          </Group>
          {tabs}
        </Group>
        {actions && !isAtFoot && <div className={classes.actions}>{actions}</div>}
      </Group>
      {children}
      {actions && isAtFoot && <FootActions>{actions}</FootActions>}
    </div>
  );
}
