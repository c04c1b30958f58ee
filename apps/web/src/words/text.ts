import type { Messages } from '@roster/i18n/messages';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

export type MessageId = keyof Messages;
export type Values = Record<string, string | number | Date | null | undefined>;
export type Text = (id: MessageId, values?: Values) => string;

/** A sentence in the user's language. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
