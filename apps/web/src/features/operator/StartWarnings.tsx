import { Alert, List, Text } from '@mantine/core';
import { IconSettingsExclamation } from '@tabler/icons-react';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { useText } from '../../words/text.ts';
import { useStartWarnings } from './start-warnings.queries.ts';

/** What the start of the server warned about; nothing if all is well. */
export function StartWarnings() {
  const t = useText();
  const warnings = useStartWarnings();
  if (warnings.isLoadingError)
    return <ErrorState error={warnings.error} onRetry={() => void warnings.refetch()} />;
  const items = warnings.data?.warnings ?? [];
  if (!items[0]) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconSettingsExclamation aria-hidden />}
      title={t('operator.warnings')}
      mb="lg"
      role="status"
    >
      <Text fz="sm" mb="xs">
        {t('operator.warnings.text')}
      </Text>
      <List fz="sm" style={{ overflowWrap: 'anywhere' }}>
        {items.map(({ code, values }, nth) => (
          <List.Item key={nth}>{t(`operator.warning.${code}`, values)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
