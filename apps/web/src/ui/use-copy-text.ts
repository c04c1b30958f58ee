import { useCallback } from 'react';
import { showToast } from '../toasts/show-toast.ts';
import { useText } from '../words/text.ts';

/** Copies a text. Returns whether the browser allowed it, which it does not everywhere; a toast says that it did not. */
export function useCopyText(): (text: string) => Promise<boolean> {
  const t = useText();
  return useCallback(
    async (text: string) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        showToast({ message: t('user.copyFailed'), close: t('common.close'), color: 'red' });
        return false;
      }
    },
    [t],
  );
}
