import { Button } from '@mantine/core';
import { IconZoomExclamation } from '@tabler/icons-react';
import { useRef } from 'react';
import { useGiveFocus } from '../ui/use-give-focus.ts';
import { useText } from '../words/text.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { filtersStart } from './next-focus.ts';

type Props = {
  title?: string;
  /** What does not match, where the list has a sentence of its own. */
  text?: string;
  onClear: () => void;
};

/** The list has rows, but none that matches what is searched and filtered (B1). */
export function NothingMatches({ title, text, onClear }: Props) {
  const t = useText();
  const clear = useRef<HTMLButtonElement>(null);
  useGiveFocus(clear, filtersStart);
  return (
    <EmptyState
      icon={<IconZoomExclamation size={34} stroke={1.4} aria-hidden />}
      title={title ?? t('form.nothingFound')}
      text={text ?? t('list.noMatch')}
    >
      <Button ref={clear} variant="default" onClick={onClear}>
        {t('users.clearFilters')}
      </Button>
    </EmptyState>
  );
}
