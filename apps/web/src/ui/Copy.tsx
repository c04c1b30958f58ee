import { ActionIcon, Tooltip } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useCopyText } from './use-copy-text.ts';
import { useText } from '../words/text.ts';

const saidMilliseconds = 2_000;

/** Copies a text, and says so. */
export function Copy({ text, label }: { text: string; label: string }) {
  const t = useText();
  const copyText = useCopyText();
  const [copied, setCopied] = useState(false);
  const { start } = useTimeout(() => setCopied(false), saidMilliseconds);
  const copy = async () => {
    if (!(await copyText(text))) return;
    setCopied(true);
    start();
  };
  const said = copied ? t('user.copied') : label;
  return (
    <Tooltip label={said}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={said} onClick={() => void copy()}>
        {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
