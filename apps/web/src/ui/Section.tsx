import { Card, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A card with a heading of its own. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Card withBorder padding="lg" component="section">
    <Title order={2} fz="lg" mb="md">
      {title}
    </Title>
    {children}
  </Card>
);
