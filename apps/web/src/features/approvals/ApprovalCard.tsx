import { Anchor, Badge, Card, Checkbox, Group, Text } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import type { ApprovalRequest } from '@roster/contract/approvals';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { Time } from '../../ui/Time.tsx';
import classes from '../../ui/TickedCard.module.css';

type Props = { request: ApprovalRequest; ticked: boolean; onTick: (() => void) | null };

export function ApprovalCard({ request, ticked, onTick }: Props) {
  const t = useText();
  const countryName = useCountryName();
  const { firstName, lastName, email, country, requestedAt, message } = request;
  const name = fullName({ firstName, lastName });
  return (
    <Card component="li" withBorder padding="md" className={classes.card} data-ticked={ticked || undefined}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        {onTick && (
          <label className={classes.tick}>
            <Checkbox aria-label={t('users.select', { name })} checked={ticked} onChange={onTick} />
          </label>
        )}
        <div className={classes.body}>
          <Group justify="space-between" gap={4}>
            <Text fw={600}>{name}</Text>
            <Text fz="sm" c="dimmed">
              <Time at={requestedAt} />
            </Text>
          </Group>
          <Text fz="sm" c="dimmed" className={classes.email}>
            {country ? `${email} · ${countryName(country)}` : email}
          </Text>
          {message && (
            <Text fz="sm" mt={4}>
              {t('approvals.message', { message })}
            </Text>
          )}
          <Evidence request={request} />
          {request.decided && <Decided request={request} />}
        </div>
      </Group>
    </Card>
  );
}

/** P3: the evidence for a request, and what to check. */
function Evidence({ request: { evidence, source } }: { request: ApprovalRequest }) {
  const t = useText();
  const intl = useIntl();
  const { earlier, duplicates } = evidence;
  return (
    <Group gap={6} mt={8} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      <Sign good={evidence.verifiedMail}>{t('approvals.evidence.mail')}</Sign>
      <Sign good={evidence.verifiedDomain}>
        {t(evidence.verifiedDomain ? 'approvals.evidence.domain' : 'approvals.evidence.otherDomain')}
      </Sign>
      {source === 'accountNumber' && <Sign good>{t('approvals.evidence.number')}</Sign>}
      {earlier && (
        <Sign good={false}>
          {t('approvals.evidence.earlier', {
            date: intl.formatDate(earlier.leftAt, { dateStyle: 'medium' }),
          })}
        </Sign>
      )}
      {evidence.rejectedBefore && <Sign good={false}>{t('approvals.evidence.rejected')}</Sign>}
      {evidence.countryMismatch && <Sign good={false}>{t('users.filter.mismatch')}</Sign>}
      {duplicates.map(({ id, name, email }) => (
        <Sign key={id} good={false}>
          {t('approvals.evidence.duplicate')}{' '}
          <Anchor component={Link} to={paths.user(id)} fz="xs" title={email}>
            {name}
          </Anchor>
        </Sign>
      ))}
    </Group>
  );
}

function Sign({ good, children }: { good: boolean; children: React.ReactNode }) {
  const SignIcon = good ? IconCircleCheck : IconAlertTriangle;
  return (
    <Badge
      component="li"
      variant="light"
      color={good ? 'green' : 'yellow'}
      tt="none"
      fw={500}
      leftSection={<SignIcon size={14} aria-hidden />}
      className={classes.sign}
    >
      {children}
    </Badge>
  );
}

function Decided({ request: { state, decided } }: { request: ApprovalRequest }) {
  const t = useText();
  const intl = useIntl();
  if (!decided) return null;
  const date = intl.formatDate(decided.at, { dateStyle: 'medium' });
  const by = decided.byName ?? t('users.unknown');
  return (
    <Text fz="sm" mt={8}>
      {t(state === 'approved' ? 'approvals.approvedBy' : 'approvals.rejectedBy', { name: by, date })}{' '}
      {decided.reason && t('approvals.reason', { reason: decided.reason })}
    </Text>
  );
}
