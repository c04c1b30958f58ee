import { Button } from '@mantine/core';
import { IconUsers, IconUserSearch } from '@tabler/icons-react';
import { useText } from '../../words/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** "Nothing matches" differs from "no users yet". */
export function UsersEmpty({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const t = useText();
  if (!filtered) {
    return (
      <EmptyState
        icon={<IconUsers size={34} stroke={1.4} aria-hidden />}
        title={t('users.empty.title')}
        text={t('users.empty.text')}
      />
    );
  }
  return (
    <EmptyState
      icon={<IconUserSearch size={34} stroke={1.4} aria-hidden />}
      title={t('users.noMatch.title')}
      text={t('users.noMatch.text')}
    >
      <Button variant="default" onClick={onClear}>
        {t('users.clearFilters')}
      </Button>
    </EmptyState>
  );
}
