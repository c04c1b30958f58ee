import { Card, Container, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { LanguageLinks } from '../words/LanguageLinks.tsx';
import { Logo } from '../ui/Logo.tsx';

type Props = { title: string; children: ReactNode; below?: ReactNode };

/** A screen without the frame, for people who are not signed in or where it does not matter. */
export function PublicPage({ title, children, below }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Roster`;
  }, [title]);
  // Unless a field has it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <Container size={480} py={{ base: 32, sm: 72 }} component="main">
      <Group justify="center" gap="xs" mb="lg">
        <Logo />
        <Text fw={650} fz="xl">
          Roster
        </Text>
      </Group>
      <Card withBorder padding="xl" radius="lg">
        <Title order={1} fz={22} mb="md" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
        {children}
      </Card>
      {below}
      <LanguageLinks />
    </Container>
  );
}
