import type { AccessFacts } from '@roster/contract/access';
import type { AccessEffect, PersonAccess } from '@roster/domain/access';
import type { Access } from '@roster/domain/entitlements';
import { useIntl } from 'react-intl';
import { useCountryName } from '../ui/Country.tsx';
import { useText } from '../words/text.ts';
import { useUntil } from '../words/until.ts';

type Products = AccessFacts['products'];
type Shown = PersonAccess['products'][number];

/** The answers of the access rules, in sentences. */
export function useAccessWords(products: Products) {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const productName = (id: string) => names.get(id) ?? '';
  const list = (some: readonly string[]) => intl.formatList(some, { type: 'conjunction' });
  const day = (iso: string) => intl.formatDate(iso, { dateStyle: 'long', timeZone: 'UTC' });
  const until = useUntil();

  const why = (access: Access, country: string | null): string[] => {
    if (access.runs) {
      const { by, entitlement, endsOn } = access;
      const ending = endsOn ? [t('access.runs.until', { date: day(endsOn) })] : [];
      const license = entitlement.kind === 'named';
      if (by.kind === 'entitlement' && !license)
        return [t('access.runs.entitlement', { country: countryName(entitlement.country) }), ...ending];
      // Taking either of them away stops the product, so both are said.
      const said = by.kind === 'groups' ? { count: by.names.length, groups: list(by.names) } : undefined;
      const key =
        by.kind === 'entitlement'
          ? 'access.runs.license'
          : (`access.runs.${by.kind}${license ? 'AndLicense' : ''}` as const);
      return [t(key, said), ...ending];
    }
    switch (access.why) {
      case 'denied': {
        const { productId, endsOn } = access.exception;
        return [
          t(productId === null ? 'access.cannot.deniedAll' : 'access.cannot.denied'),
          ...(endsOn ? [t('access.cannot.deniedUntil', { date: day(endsOn) })] : []),
        ];
      }
      case 'notInGroups':
        return [t('access.cannot.notInGroups', { count: access.names.length, groups: list(access.names) })];
      case 'otherCountry':
        return [
          t('access.cannot.otherCountry', {
            countries: list(access.countries.map(countryName)),
            country: country && countryName(country),
          }),
        ];
      case 'notBegun':
        return [t('access.cannot.notBegun', { date: day(access.startsOn) })];
      case 'ended':
        return [t('access.cannot.ended', { date: day(access.endsOn) })];
      case 'lastDayOver':
        return [t('access.cannot.lastDayOver', { date: day(access.lastDay) })];
      case 'seatElsewhere':
        return [
          t('access.cannot.seatElsewhere', {
            held: countryName(access.country),
            country: country && countryName(country),
          }),
        ];
      case 'noSeat':
        return access.startsOn === null
          ? [t('access.cannot.noSeat')]
          : [t('access.cannot.noSeatYet', { date: day(access.startsOn) })];
      case 'unaffiliated':
      case 'notEntitled':
        return [t(`access.cannot.${access.why}`)];
    }
  };

  return {
    productName,
    /** Why a user may run a product or not, and until when their devices do without asking. */
    product: ({ access, offlineUntil }: Shown, country: string | null): string => {
      const offline = access.runs ? 'access.product.offline' : 'access.product.stopsAtContact';
      return [
        ...why(access, country),
        ...(offlineUntil ? [t(offline, { date: until(offlineUntil) })] : []),
      ].join(' ');
    },
    signIn: ({ signIn }: PersonAccess): string => {
      if (signIn.can) return t('access.signIn.can');
      if (signIn.why !== 'locked') return t(`access.signIn.${signIn.why}`);
      const reasons = list(signIn.reasons.map((reason) => t(`users.lockReason.${reason}`)));
      return t('access.signIn.locked', { reasons });
    },
    offline: ({ offlineUntil, notRenewed }: PersonAccess): string => {
      const said = offlineUntil
        ? t('access.offline.until', { date: until(offlineUntil) })
        : t('access.offline.none');
      const isHeld = notRenewed === 'locked' || notRenewed === 'accountClosed';
      return offlineUntil && isHeld ? [said, t(held[notRenewed])].join(' ') : said;
    },
    effect: (one: AccessEffect): string => {
      switch (one.effect) {
        case 'signInEnds':
        case 'signInBegins':
          return t(`access.effect.${one.effect}`);
        case 'country':
          return t('access.effect.country', { from: countryName(one.from), to: countryName(one.to) });
        case 'stops':
        case 'runsOut': {
          const said = { products: list(one.productIds.map(productName)), count: one.productIds.length };
          return one.until
            ? t(`access.effect.${one.effect}`, { ...said, date: until(one.until) })
            : t(`access.effect.${one.effect}Now`, said);
        }
        case 'begins':
        case 'beginsAfterSignIn':
          return t(`access.effect.${one.effect}`, {
            products: list(one.productIds.map(productName)),
            count: one.productIds.length,
          });
      }
    },
  };
}

const held = { locked: 'access.offline.locked', accountClosed: 'access.offline.accountClosed' } as const;
