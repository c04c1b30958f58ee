import type { OperatedMail } from '@roster/contract/operator-mails';
import { Button, Card, Group, Text } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { Time } from '../../ui/Time.tsx';
import { mailName } from '../../words/mail-name.ts';

export function MailCard({ mail, onResend }: { mail: OperatedMail; onResend: () => void }) {
  const t = useText();
  return (
    <Card withBorder padding="md" role="group" aria-label={mail.to}>
      <Group justify="space-between" gap="sm">
        <div style={{ minWidth: 0, flex: 1 }}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {mail.to}
          </Text>
          <Text fz="sm" c="dimmed">
            {[t(mailName(mail.template)), mail.accountName].filter(Boolean).join(' · ')} ·{' '}
            {t('operator.mails.tries', { count: mail.attempts })} · <Time at={mail.queuedAt} />
          </Text>
          {mail.failure && <Text fz="sm">{t(`operator.failure.${mail.failure}`)}</Text>}
          {mail.error && (
            <Text fz="sm" c="var(--mantine-color-error)" style={{ overflowWrap: 'anywhere' }}>
              {mail.error}
            </Text>
          )}
        </div>
        <Button size="xs" variant="default" onClick={onResend}>
          {t('operator.mails.resend')}
        </Button>
      </Group>
    </Card>
  );
}
