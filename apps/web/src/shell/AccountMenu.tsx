import { Avatar, Group, Text, UnstyledButton } from '@mantine/core';
import { fullName, initialsOf } from '@roster/domain/names';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../session/session.ts';
import { useText } from '../words/text.ts';
import { withWords } from '../words/screen-words.ts';
import classes from './AccountMenu.module.css';

// Loaded when it is opened.
const AccountMenuItems = lazy(() => withWords(import('./AccountMenuItems.tsx')));

export function AccountMenu() {
  const { user } = useSession();
  const t = useText();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const name = fullName(user);
  const label = t('shell.accountMenu', { name });

  return (
    <>
      <UnstyledButton
        className={classes.target}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        onClick={(event) => setMenu(event.currentTarget)}
      >
        <span className="visually-hidden">{label}</span>
        <Group gap="xs" wrap="nowrap">
          <Avatar size={30} color="brand" variant="filled" aria-hidden>
            {initialsOf(name)}
          </Avatar>
          <Text fz="sm" visibleFrom="sm" aria-hidden>
            {name}
          </Text>
          <IconChevronDown size={15} aria-hidden />
        </Group>
      </UnstyledButton>
      <Suspense>
        {menu && <AccountMenuItems button={menu} label={label} onClose={() => setMenu(null)} />}
      </Suspense>
    </>
  );
}
