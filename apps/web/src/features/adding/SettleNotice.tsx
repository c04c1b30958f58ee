import { Alert, Stack, Text } from '@mantine/core';
import type { Problem } from '@roster/contract/machinery/problem';
import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../words/text.ts';
import { LearnMore } from '../../ui/RefusalAlert.tsx';

type Props = { code: Problem['code']; title?: string; color: string; children?: ReactNode };

/** Why it was not added, with what can be done right below. */
export function SettleNotice({ code, title, color, children }: Props) {
  const t = useText();
  const NoticeIcon = color === 'red' ? IconAlertCircle : IconInfoCircle;
  return (
    <Alert color={color} icon={<NoticeIcon aria-hidden />} data-apart role="alert" {...(title && { title })}>
      <Stack gap="xs" align="flex-start">
        <Text fz="sm">{t(`refusals.${code}`, { total: 0 })}</Text>
        {children}
        <LearnMore code={code} />
      </Stack>
    </Alert>
  );
}
