import { Select, Stack, Text } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { roleKeys, type RoleKey } from '@roster/domain/roles';
import type { LicenseOffer } from '@roster/domain/license-offers';
import { decideAnotherRequest, type Wanted } from '@roster/domain/user-requests';
import { useState, type ComponentProps, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { clearedOf } from '../../form/clear-sent.ts';
import { useText } from '../../words/text.ts';
import { CountryMismatch } from '../../ui/CountryMismatch.tsx';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import { otherCountriesText } from '../../ui/other-countries.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { LicenseGivers } from './LicenseGivers.tsx';
import { useAskAdministrators } from './own-requests.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

const allKinds = ['role', 'license', 'country', 'release'] as const;
type Kind = (typeof allKinds)[number];

type Props = {
  own: readonly RoleKey[];
  /** What the user has asked for and got no answer to: it cannot be asked for twice (H3). */
  open: readonly Wanted[];
  /** The products of which one has no license, and what there is of them. */
  products: readonly { id: string; name: string; offer: LicenseOffer }[];
  givers: ComponentProps<typeof LicenseGivers>['givers'];
  /** Whether there is no one to ask but those who assign licenses. */
  onlyLicenses: boolean;
};

export function AskForm({ own, open, products, givers, onlyLicenses }: Props) {
  const t = useText();
  const intl = useIntl();
  const [chosen, setKind] = useState<Kind>('role');
  const lacking = roleKeys.filter((one) => !own.includes(one));
  const kinds = allKinds.filter(
    (one) =>
      (one === 'license' ? products.length > 0 : !onlyLicenses) && (one !== 'role' || lacking.length > 0),
  );
  const kind = kinds.find((one) => one === chosen) ?? kinds[0];
  const [wantedRole, setRole] = useState<RoleKey>('download');
  // What was chosen may have been assigned since.
  const role = lacking.find((one) => one === wantedRole) ?? lacking[0];
  const [country, setCountry] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  const product = products.find(({ id }) => id === wanted) ?? products[0];
  const [message, setMessage] = useState('');
  const say = useSay();
  const ask = useAskAdministrators((sent) => {
    setMessage(clearedOf(sent.message ?? ''));
    say('askAdministrators', 'toast.asked');
  });
  const notHere =
    kind === 'license' && product?.offer.kind === 'otherCountry' && !product.offer.waits
      ? `${otherCountriesText(product.offer, { t, intl })} ${t('ask.otherCountry')}`
      : null;
  const refusal = kind
    ? decideAnotherRequest(
        {
          kind,
          role: kind === 'role' ? (role ?? null) : null,
          productId: kind === 'license' ? (product?.id ?? null) : null,
        },
        open,
      )
    : null;
  const whyNot = refusal ? t(`refusals.${refusal}`) : notHere;
  const incomplete = kind === 'country' && country === '';
  if (!kind) return <Text fz="sm">{t('ask.nothingLeft')}</Text>;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (incomplete || whyNot) return;
    const words = message.trim() ? { message: message.trim() } : {};
    if (kind === 'role') {
      if (role) ask.mutate({ kind, role, ...words });
    } else if (kind === 'license') {
      if (product) ask.mutate({ kind, productId: product.id, ...words });
    } else if (kind === 'country') ask.mutate({ kind, country, ...words });
    else ask.mutate({ kind, ...words });
  };
  return (
    <PageForm onSubmit={send}>
      <Stack gap="sm" maw={560}>
        <Select
          label={t('ask.what')}
          data={kinds.map((value) => ({
            value,
            label: t(`ask.kind.${value}`),
          }))}
          allowDeselect={false}
          value={kind}
          onChange={(value) => setKind(value as Kind)}
        />
        {kind === 'role' && role && (
          <Select
            label={t('ask.role')}
            data={lacking.map((value) => ({ value, label: t(`roles.${value}`) }))}
            allowDeselect={false}
            value={role}
            onChange={(value) => setRole(value as RoleKey)}
          />
        )}
        {kind === 'license' && product && (
          <>
            <Select
              label={t('ask.product')}
              data={products.map(({ id, name }) => ({ value: id, label: name }))}
              allowDeselect={false}
              value={product.id}
              onChange={setWanted}
            />
            <Text fz="sm">{notHere ?? t('ask.licenseText')}</Text>
            <Text fz="sm">
              <LicenseGivers givers={givers} />
            </Text>
          </>
        )}
        {kind === 'country' && (
          <>
            <CountrySelect label={t('user.entitlementCountry')} value={country} onChange={setCountry} />
            <CountryMismatch entitlementCountry={country} country={null} />
          </>
        )}
        {kind === 'release' && <Text fz="sm">{t('ask.releaseText')}</Text>}
        <LimitedTextarea
          label={t('ask.message')}
          autosize
          minRows={2}
          limit={1_000}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        <RefusalAlert error={ask.error} />
        <DialogActions>
          <ReasonButton
            type="submit"
            loading={ask.isPending}
            // S2: nobody may answer in a closed account.
            needs="requests.answer"
            reason={whyNot ?? (incomplete ? t('form.incomplete') : null)}
          >
            {t('ask.submit')}
          </ReasonButton>
        </DialogActions>
      </Stack>
    </PageForm>
  );
}
