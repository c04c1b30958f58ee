import { Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import classes from './Page.module.css';

type Props = { title: string; aside?: string | undefined; actions?: ReactNode; children: ReactNode };

/** A screen: its heading takes the focus when the path changes, and names the browser tab. */
export function Page({ title, aside, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    document.title = `${title} · Roster`;
  }, [title]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);

  return (
    <div className={classes.page}>
      <Group justify="space-between" align="center" gap="sm" mb="md">
        <Group gap="xs" align="baseline">
          <Title order={1} fz={26} ref={heading} tabIndex={-1} className={classes.heading}>
            {title}
          </Title>
          {aside !== undefined && (
            <Text c="dimmed" fz="lg">
              {aside}
            </Text>
          )}
        </Group>
        {actions}
      </Group>
      {children}
    </div>
  );
}
