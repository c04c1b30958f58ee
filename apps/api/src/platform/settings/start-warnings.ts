import type { StartWarning } from '@roster/domain/start-warnings';
import { startWarnings as words } from '@roster/i18n/en/start-warnings';
import { IntlMessageFormat } from 'intl-messageformat';

/** The sentence that the start prints and logs: the words of the operator’s page, in English. */
export const sentenceOf = ({ code, values }: StartWarning): string =>
  String(new IntlMessageFormat(words[`operator.warning.${code}`], 'en').format(values));
