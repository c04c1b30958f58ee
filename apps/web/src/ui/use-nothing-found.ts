import { refusalSentence } from './RefusalAlert.tsx';
import { useText } from '../words/text.ts';

type Asked = { error: Error | null; isFetching: boolean };

/** What a field says whose choices the server finds: that it failed is something else than that there are none. */
export function useNothingFound({ error, isFetching }: Asked): string {
  const t = useText();
  if (isFetching) return t('common.loading');
  return error ? refusalSentence(t, error) : t('form.nothingFound');
}
