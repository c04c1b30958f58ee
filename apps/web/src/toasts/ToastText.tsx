import { Anchor, Group, Text } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';

type Props = {
  text: string;
  to?: string | undefined;
  lead: string;
  onOpen: () => void;
  children?: ReactNode;
};

/** Toasts are shown outside of the router, so the link calls it. */
export function ToastText({ text, to, lead, onOpen, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab
    event.preventDefault();
    onOpen();
  };
  return (
    <>
      <Text fz="sm" c="inherit">
        {text}
      </Text>
      {(to || children) && (
        <Group gap="md" mt={4}>
          {to && (
            <Anchor href={to} fz="sm" fw={600} onClick={follow}>
              {lead}
            </Anchor>
          )}
          {children}
        </Group>
      )}
    </>
  );
}
