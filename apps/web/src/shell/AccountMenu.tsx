import { Avatar, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { fullName, initialsOf } from '@roster/domain/names';
import { languages, type Language } from '@roster/domain/languages';
import { IconChevronDown, IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../paths.ts';
import classes from './AccountMenu.module.css';
import { languageNames } from '../words/language-names.ts';
import { useFailureToast } from '../failures/use-failure-toast.tsx';
import { useChangeLanguage } from '../words/use-change-language.ts';
import { useSignOut } from '../session/use-sign-out.ts';
import { useLanguage } from '../words/LanguageProvider.tsx';
import { useSession } from '../session/session.ts';
import { useText } from '../words/text.ts';

export function AccountMenu() {
  const { user, pass } = useSession();
  const t = useText();
  const name = fullName(user);
  const { language } = useLanguage();
  const changeLanguage = useChangeLanguage();
  const navigate = useNavigate();
  const { signOut } = useSignOut({ leave: () => navigate(paths.signIn), onRefused: useFailureToast() });

  return (
    <Menu width={240} position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.target}>
          <span className="visually-hidden">{t('shell.accountMenu', { name })}</span>
          <Group gap="xs" wrap="nowrap">
            <Avatar size={30} color="brand" variant="filled" aria-hidden>
              {initialsOf(fullName(user))}
            </Avatar>
            <Text fz="sm" visibleFrom="sm" aria-hidden>
              {name}
            </Text>
            <IconChevronDown size={15} aria-hidden />
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.email}>{user.email}</Menu.Label>
        <Menu.Item component={Link} to={paths.profile} leftSection={<IconUser size={17} aria-hidden />}>
          {t('profile.title')}
        </Menu.Item>
        {!pass && (
          <Menu.Item
            component={Link}
            to={paths.ownAccount}
            leftSection={<IconSettings size={17} aria-hidden />}
          >
            {t('ownAccount.title')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t('shell.language')}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={(value) => changeLanguage.mutate(value as Language)}>
          {languages.map((one) => (
            <Menu.RadioItem key={one} value={one} lang={one} closeMenuOnClick>
              {languageNames[one]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={signOut} leftSection={<IconLogout size={17} aria-hidden />}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
