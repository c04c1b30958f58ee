import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useText } from '../../words/text.ts';

type Props = { verify: { isPending: boolean; mutate: () => void } };

/** Asks whether anyone changed a log. What is found stands below the buttons of the page. */
export function VerifyLog({ verify }: Props) {
  const t = useText();
  return (
    <Button
      variant="default"
      leftSection={<IconShieldCheck size={17} aria-hidden />}
      loading={verify.isPending}
      onClick={() => verify.mutate()}
    >
      {t('auditLog.verify')}
    </Button>
  );
}
