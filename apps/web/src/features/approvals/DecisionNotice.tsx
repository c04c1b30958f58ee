import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import { LearnMore } from '../../ui/RefusalAlert.tsx';
import { LeftOverText } from '../../ui/LeftOverText.tsx';
import type { Decision, DecisionOutcome } from './approvals.queries.ts';

type Props = { result: { decision: Decision; outcome: DecisionOutcome } | null; onDismiss: () => void };

/** P2: shows the result for each user; where another administrator decided first, their name and the time. */
export function DecisionNotice({ result, onDismiss }: Props) {
  const t = useText();
  const intl = useIntl();
  if (!result) return null;
  const { done, refused, left } = result.outcome;
  return (
    <Alert
      mb="md"
      role="status"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`approvals.done.${result.decision}`, { count: done.length })}
      withCloseButton
      closeButtonLabel={t('common.close')}
      onClose={onDismiss}
    >
      <LeftOverText left={left} />
      {refused.length > 0 && (
        <List fz="sm">
          {refused.map(({ id, code, name, decision }) => (
            <List.Item key={id}>
              {name ?? t('users.unknown')}: {t(`refusals.${code}`, { total: 0 })} <LearnMore code={code} />{' '}
              {decision?.byName &&
                t('refusal.by', {
                  name: decision.byName,
                  at: intl.formatDate(decision.at, { dateStyle: 'medium', timeStyle: 'short' }),
                })}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
