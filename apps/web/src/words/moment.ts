import { useCallback } from 'react';
import { useText } from './text.ts';

/** A day and a time as they stand in a sentence, in the user's language and zone. */
export function useMoment(): (at: string) => string {
  const t = useText();
  return useCallback((at) => t('common.moment', { at: new Date(at) }), [t]);
}
