import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title?: string; text: string; icon?: ReactNode; children?: ReactNode };

/** Says why there is nothing, and what to do about it. */
export const EmptyState = ({ title, text, icon, children }: Props) => (
  <Stack align="center" gap="sm" py={48} px="md" ta="center">
    {icon}
    {title && (
      <Title order={2} fz="lg">
        {title}
      </Title>
    )}
    <Text c="dimmed" maw={520}>
      {text}
    </Text>
    {children}
  </Stack>
);
