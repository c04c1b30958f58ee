import type { Response } from '@roster/contract/machinery/endpoint';
import type { listUsers } from '@roster/contract/users';
import { Alert, Text } from '@mantine/core';
import { useText } from '../words/text.ts';
import type { PastedSearch } from './pasted-search.ts';

type Props = {
  addresses: Response<typeof listUsers>['addresses'];
  pasted: PastedSearch | null;
};

/** B1: "11 of 12 found. Not found: …", and what of the pasted text was not searched for. */
export default function PastedNotice({ addresses, pasted }: Props) {
  const t = useText();
  if (!addresses) return null;
  const { asked, found, missing } = addresses;
  const more = asked - found - missing.length;
  const complete = found === asked && !pasted?.unreadable.length && !pasted?.over.length;
  return (
    <Alert color={complete ? 'green' : 'yellow'} mb="md" role="status">
      {found === asked
        ? t('users.addressesFound', { asked })
        : t('users.addressesMissing', { found, asked, missing: missing.join(', ') })}
      {more > 0 && ` ${t('users.addressesMore', { count: more })}`}
      {pasted && pasted.duplicates > 0 && (
        <Text fz="sm">{t('users.addressesTwice', { count: pasted.duplicates })}</Text>
      )}
      {pasted && pasted.unreadable.length > 0 && (
        <Text fz="sm">{t('pasted.unreadable', { pieces: pasted.unreadable.join(' · ') })}</Text>
      )}
      {pasted && pasted.over.length > 0 && (
        <Text fz="sm">
          {t('users.addressesOver', {
            max: asked,
            count: pasted.over.length,
            addresses: pasted.over.join(', '),
          })}
        </Text>
      )}
    </Alert>
  );
}
