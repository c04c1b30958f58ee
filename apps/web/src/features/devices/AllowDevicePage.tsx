import { Alert, Text } from '@mantine/core';
import { allowDevice } from '@roster/contract/device-sign-ins';
import { IconCheck, IconUnlink } from '@tabler/icons-react';
import { useState } from 'react';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useUrlParams } from '../../use-url-params.ts';
import { useText } from '../../words/text.ts';
import { LetInForm } from './LetInForm.tsx';
import { useAllowDevice } from './devices.queries.ts';
import { useThumbprint } from './use-thumbprint.ts';

/** The browser that the licensing tool opened on the same machine: what was asked is part of its address (RFC 8252). */
export function Component() {
  const t = useText();
  const wanted = wantedIn(useUrlParams()[0]);
  return (
    <PublicPage title={t('devices.allowTitle')}>
      {wanted ? (
        <Asked wanted={wanted} />
      ) : (
        <Alert color="red" icon={<IconUnlink aria-hidden />} role="alert">
          {t('devices.incomplete')}
        </Alert>
      )}
    </PublicPage>
  );
}

type Wanted = NonNullable<ReturnType<typeof wantedIn>>;

function Asked({ wanted }: { wanted: Wanted }) {
  const t = useText();
  const [left, setLeft] = useState<'allowed' | 'refused' | null>(null);
  const thumbprint = useThumbprint(wanted.deviceKey);
  const goTo = (address: string, decision: 'allowed' | 'refused') => {
    setLeft(decision);
    window.location.assign(address);
  };
  const allow = useAllowDevice(({ redirectTo }) => goTo(redirectTo, 'allowed'));
  if (left)
    return (
      <Alert color={left === 'allowed' ? 'green' : 'gray'} icon={<IconCheck aria-hidden />} role="status">
        {t(`devices.${left}InBrowser`, { name: wanted.name })}
      </Alert>
    );
  const { port, state } = wanted;
  const refusal = new URLSearchParams({ error: 'access_denied', state });
  return (
    <>
      <Text mb="md">{t('devices.allowText')}</Text>
      <LetInForm
        device={{ ...wanted, thumbprint }}
        error={allow.error}
        pending={allow.isPending}
        onAllow={(replaces) => allow.mutate({ ...wanted, ...(replaces && { replaces }) })}
        onRefuse={() => goTo(`http://127.0.0.1:${port}/?${refusal}`, 'refused')}
      />
    </>
  );
}

/** Null if the address is not one that the licensing tool opens. */
function wantedIn(params: URLSearchParams) {
  const text = (name: string) => params.get(name) ?? '';
  const { data } = allowDevice.body.safeParse({
    challenge: text('challenge'),
    state: text('state'),
    port: Number(text('port')),
    name: text('name'),
    platform: text('platform'),
    deviceKey: { kty: 'OKP', crv: 'Ed25519', x: text('key') },
  });
  return data ?? null;
}
