import { Select, Stack } from '@mantine/core';
import type { AccessFacts } from '@roster/contract/access';
import { seatChangesOf, type AccessChange } from '@roster/domain/access';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCountryName } from '../ui/Country.tsx';
import { dayText } from '../words/day-name.ts';
import { useText } from '../words/text.ts';
import { Effects } from './AccessPreview.tsx';
import { useAccessWords } from './use-access-words.ts';

/** E1: what would change if one locked, removed, denied …: chosen, and only read. */
export function WhatIf({ facts, products }: AccessFacts) {
  const t = useText();
  const changes = useChanges({ facts, products });
  const [chosen, setChosen] = useState<string | null>(null);
  const change = changes.find(({ value }) => value === chosen)?.change;
  return (
    <Stack gap="sm">
      <Select
        label={t('access.whatIf')}
        description={t('access.whatIf.hint')}
        placeholder={t('access.whatIf.placeholder')}
        data={changes.map(({ value, label }) => ({ value, label }))}
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

type Choice = { value: string; label: string; change: AccessChange };

/** What can be done to this user, as they are now. */
function useChanges({ facts, products }: AccessFacts): Choice[] {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const { productName } = useAccessWords(products);
  // E3: of a product with licenses of several countries or terms, the choices say which ones they are.
  const licenseName = (entitlementId: string, productId: string) => {
    const named = facts.entitlements.filter((one) => one.kind === 'named' && one.productId === productId);
    const one = named.find(({ id }) => id === entitlementId);
    if (named.length < 2 || !one) return productName(productId);
    const until = one.endsOn
      ? t('entitlement.term.running', { date: dayText(intl, one.endsOn) })
      : t('entitlement.term.endless');
    return `${productName(productId)} (${countryName(one.country)}, ${until})`;
  };
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
