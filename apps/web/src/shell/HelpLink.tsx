import { ActionIcon, Tooltip } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { paths } from '../paths.ts';
import { articleOf } from './help-of-screen.ts';
import { useText } from '../words/text.ts';

/** H5: opens the article about the current screen in a tab of its own. */
export function HelpLink() {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <Tooltip label={t('help.forScreen')}>
      <ActionIcon
        component="a"
        href={paths.helpArticle(articleOf(pathname))}
        target="_blank"
        aria-label={t('help.forScreen')}
      >
        <IconHelpCircle size={19} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
