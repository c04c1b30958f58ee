import { Alert } from '@mantine/core';
import type { DetailsOf } from '@roster/contract/machinery/problem';
import { canAdministratorsHelp, mainLockReason } from '@roster/domain/locks';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';

/** H2: why, since when, and who can help, for those who cannot leave the page without losing what they typed. */
export function LockedAlert({ reasons, since, administrators }: DetailsOf<'signIn.locked'>['locked']) {
  const t = useText();
  const intl = useIntl();
  const date = since ? intl.formatDate(since, { dateStyle: 'long' }) : '';
  const helpers = canAdministratorsHelp(reasons) ? administrators : [];
  return (
    <Alert color="red" role="alert" title={t('signIn.locked.title')}>
      {t(`signIn.locked.${mainLockReason(reasons)}`, { date })}
      {helpers.length > 0 &&
        ` ${t('signIn.locked.contact')} ${intl.formatList(
          helpers.map(({ name, email }) => `${name} (${email})`),
          { type: 'unit' },
        )}`}
    </Alert>
  );
}
