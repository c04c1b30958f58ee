import { Text, UnstyledButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { useSession } from '../session/session.ts';
import { useText } from '../words/text.ts';
import { isHere, NavigationLink } from './NavigationLink.tsx';
import classes from './Navigation.module.css';
import { mayOpen, sectionItems, type NavigationSection } from './navigation-items.ts';
import { useNotices } from './notices.ts';
import { Waiting } from './Waiting.tsx';

/** A section that can be closed, which this browser remembers. The current screen is shown anyway, and so is what waits. */
export function NavigationSectionPart({ section }: { section: NavigationSection }) {
  const t = useText();
  const session = useSession();
  const notices = useNotices();
  const { pathname } = useLocation();
  const [closed, setClosed] = useLocalStorage<NavigationSection[]>({
    key: 'roster-closed-sections',
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const items = sectionItems[section].filter((item) => mayOpen(item, session));
  if (!items[0]) return null;
  const open = !closed.includes(section);
  const shown = open ? items : items.filter((item) => isHere(item, pathname));
  const badges = open
    ? []
    : items.flatMap((item) => (item.badge && !shown.includes(item) ? [item.badge] : []));
  const toggle = () => setClosed(open ? [...closed, section] : closed.filter((one) => one !== section));
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section aria-label={t(`nav.section.${section}`)}>
      <UnstyledButton className={classes.section} aria-expanded={open} onClick={toggle}>
        <Text fz="xs" c="dimmed" fw={600} flex={1}>
          {t(`nav.section.${section}`)}
        </Text>
        {badges.map((badge) => (
          <Waiting key={badge} count={notices[badge]} of={badge} />
        ))}
        <Chevron size={14} aria-hidden />
      </UnstyledButton>
      {shown.map((item) => (
        <NavigationLink key={item.to} item={item} />
      ))}
    </section>
  );
}
