import { Button, List } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { useCopyText } from '../../ui/use-copy-text.ts';
import { useText } from '../../words/text.ts';
import { SettleNotice } from './SettleNotice.tsx';
import type { SettleProps } from './settle-props.ts';
import { useFocus } from './use-focus.ts';

/** The reason and the next steps. It names both ways and never says which applies (A2). */
export function InOtherAccount({ problem, newcomer }: SettleProps<'users.inOtherAccount'>) {
  const t = useText();
  const copyText = useCopyText();
  const button = useFocus();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const words = t('add.instructions', { email: newcomer.email, page: pageOf(paths.profile) });
    setCopied(await copyText(words));
  };
  return (
    <SettleNotice code={problem.code} title={t('add.couldNotCreate')} color="red">
      <List fz="sm" type="ordered">
        <List.Item>{t('add.step.ask')}</List.Item>
        <List.Item>{t('add.step.removed')}</List.Item>
        <List.Item>{t('add.step.again')}</List.Item>
      </List>
      <Button
        ref={button}
        size="compact-sm"
        variant="default"
        leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        {t(copied ? 'add.copied' : 'add.copy')}
      </Button>
    </SettleNotice>
  );
}

const pageOf = (path: string) => `${window.location.origin}${path}`;
