import { Select, Stack } from '@mantine/core';
import type { AccessFacts } from '@roster/contract/access';
import { ownChangesOf, seatChangesOf, type AccessChange } from '@roster/domain/access';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCountryName } from '../ui/Country.tsx';
import { dayText } from '../words/day-name.ts';
import { useText } from '../words/text.ts';
import { Effects } from './AccessPreview.tsx';
import { useAccessWords } from './use-access-words.ts';

/** E1: what would change if one locked, removed, denied …: chosen, and only read. */
export const UserWhatIf = (access: AccessFacts) => (
  <WhatIf {...access} choices={useChanges(access)} hint="access.whatIf.hint" />
);

/** H1: the same about oneself: what one could change or ask for. */
export const OwnWhatIf = (access: AccessFacts) => (
  <WhatIf {...access} choices={useOwnChanges(access)} hint="access.whatIf.ownHint" />
);

type Choice = { value: string; label: string; change: AccessChange };
type Props = AccessFacts & {
  choices: readonly Choice[];
  hint: 'access.whatIf.hint' | 'access.whatIf.ownHint';
};

function WhatIf({ facts, products, choices, hint }: Props) {
  const t = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const change = choices.find(({ value }) => value === chosen)?.change;
  if (choices.length === 0) return null;
  return (
    <Stack gap="sm">
      <Select
        label={t('access.whatIf')}
        description={t(hint)}
        placeholder={t('access.whatIf.placeholder')}
        data={choices.map(({ value, label }) => ({ value, label }))}
        value={change ? chosen : null}
        onChange={setChosen}
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        maw={480}
      />
      {change && <Effects facts={facts} products={products} changes={[change]} />}
    </Stack>
  );
}

/** E3: of a product with licenses of several countries or terms, the choices say which ones they are. */
function useLicenseName({ facts, products }: AccessFacts) {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const { productName } = useAccessWords(products);
  return (entitlementId: string, productId: string) => {
    const named = facts.entitlements.filter((one) => one.kind === 'named' && one.productId === productId);
    const one = named.find(({ id }) => id === entitlementId);
    if (named.length < 2 || !one) return productName(productId);
    const until = one.endsOn
      ? t('entitlement.term.running', { date: dayText(intl, one.endsOn) })
      : t('entitlement.term.endless');
    return `${productName(productId)} (${countryName(one.country)}, ${until})`;
  };
}

/** What can be done to this user, as they are now. */
function useChanges(access: AccessFacts): Choice[] {
  const { facts, products } = access;
  const t = useText();
  const countryName = useCountryName();
  const licenseName = useLicenseName(access);
  const { productName } = useAccessWords(products);
  if (facts.place === null) return [];
  const { user, account } = facts.place;
  const locked = facts.lockReasons.length > 0;
  const deny = (productId: string | null): AccessChange => ({
    act: 'exception',
    exception: { id: 'thought', productId, effect: 'deny', endsOn: null },
  });
  return [
    locked
      ? { value: 'unlock', label: t('access.whatIf.unlock'), change: { act: 'unlock' } }
      : { value: 'lock', label: t('access.whatIf.lock'), change: { act: 'lock' } },
    { value: 'remove', label: t('access.whatIf.remove'), change: { act: 'remove' } },
    { value: 'deny', label: t('access.whatIf.denyAll'), change: deny(null) },
    ...products.map(({ id, name }) => ({
      value: `deny ${id}`,
      label: t('access.whatIf.deny', { product: name }),
      change: deny(id),
    })),
    ...facts.exceptions.map(({ id, productId }) => ({
      value: `end ${id}`,
      label:
        productId === null
          ? t('access.whatIf.endExceptionAll')
          : t('access.whatIf.endException', { product: productName(productId) }),
      change: { act: 'endException' as const, exceptionId: id },
    })),
    ...seatChangesOf(facts).map(({ act, entitlementId, productId }) => ({
      value: `${act} ${entitlementId}`,
      label: t(`access.whatIf.${act}`, { product: licenseName(entitlementId, productId) }),
      change: { act, entitlementId },
    })),
    ...account.entitledCountries
      .filter((country) => country !== user.entitlementCountry)
      .map((country) => ({
        value: `country ${country}`,
        label: t('access.whatIf.country', { country: countryName(country) }),
        change: { act: 'country' as const, entitlementCountry: country },
      })),
  ];
}

/** What the reader could change or ask for. */
function useOwnChanges(access: AccessFacts): Choice[] {
  const t = useText();
  const countryName = useCountryName();
  const licenseName = useLicenseName(access);
  return ownChangesOf(access.facts).map((change) => {
    switch (change.act) {
      case 'takeSeat':
      case 'giveSeat': {
        const { act, entitlementId, productId = '' } = change;
        const product = licenseName(entitlementId, productId);
        return {
          value: `${act} ${entitlementId}`,
          label: t(`access.whatIf.own.${act}`, { product }),
          change,
        };
      }
      case 'move':
      case 'country': {
        const country = change.act === 'move' ? change.country : change.entitlementCountry;
        const label = t(`access.whatIf.own.${change.act}`, { country: countryName(country) });
        return { value: `${change.act} ${country}`, label, change };
      }
      case 'leave':
        return { value: 'leave', label: t('access.whatIf.own.leave'), change };
    }
  });
}
