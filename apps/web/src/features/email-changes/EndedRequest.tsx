import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useText } from '../../words/text.ts';

/** A6: says that the wait which rested on the domain of the address has ended. */
export function EndedRequest({ account }: { account: string | null }) {
  const t = useText();
  if (account === null) return null;
  return (
    <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} role="status">
      {t('confirmEmail.endedRequest', { account })}
    </Alert>
  );
}
