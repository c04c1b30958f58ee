import { Menu } from '@mantine/core';
import { languages, type Language } from '@roster/domain/languages';
import { IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { useFailureToast } from '../failures/use-failure-toast.tsx';
import { paths } from '../paths.ts';
import { useSession } from '../session/session.ts';
import { useSignOut } from '../session/use-sign-out.ts';
import { MenuAnchor } from '../ui/MenuAnchor.tsx';
import { languageNames } from '../words/language-names.ts';
import { useLanguage } from '../words/LanguageProvider.tsx';
import { useText } from '../words/text.ts';
import { useChangeLanguage } from '../words/use-change-language.ts';
import classes from './AccountMenu.module.css';

type Props = { button: HTMLElement; label: string; onClose: () => void };

/** What the reader can open and change of their own, wherever they are. */
export default function AccountMenuItems({ button, label, onClose }: Props) {
  const { user, pass } = useSession();
  const t = useText();
  const { language } = useLanguage();
  const changeLanguage = useChangeLanguage();
  const navigate = useNavigate();
  const { signOut } = useSignOut({ leave: () => navigate(paths.signIn), onRefused: useFailureToast() });
  const close = () => {
    onClose();
    button.focus();
  };
  return (
    <Menu opened onClose={close} width={240} position="bottom-end" trapFocus returnFocus={false}>
      <Menu.Target>
        <MenuAnchor button={button} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
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
        <Menu.RadioGroup value={language} onChange={(value) => changeLanguage(value as Language)}>
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
