import { Alert } from '@mantine/core';
import type { api } from '../../api.ts';
import { useText } from '../../shell/text.ts';

type Addresses = Awaited<ReturnType<typeof api.users.list>>['addresses'];

/** B1: "11 of 12 found; missing: …" */
export function MissingAddresses({ addresses }: { addresses: Addresses }) {
  const t = useText();
  if (!addresses) return null;
  const { asked, missing } = addresses;
  return (
    <Alert color={missing.length > 0 ? 'yellow' : 'green'} mb="md" role="status">
      {missing.length > 0
        ? t('users.addressesMissing', { found: asked - missing.length, asked, missing: missing.join(', ') })
        : t('users.addressesFound', { asked })}
    </Alert>
  );
}
