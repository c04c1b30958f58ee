import type { Waiting } from '@roster/contract/seats';
import { IconAlertTriangle, IconCircleCheck, IconClockHour4, type Icon } from '@tabler/icons-react';
import { useAccountProducts } from '../../form/use-account-products.ts';
import type { ListDescription, Say } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { useCountryOptions } from '../../list/use-country-options.ts';
import { askedColumns } from '../../people/asked-columns.tsx';
import { paths } from '../../paths.ts';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { otherCountriesText } from '../../ui/other-countries.ts';

const signs: Record<Waiting['offer']['kind'], { icon: Icon; tone: 'good' | 'wait' | 'bad' }> = {
  free: { icon: IconCircleCheck, tone: 'good' },
  noneFree: { icon: IconClockHour4, tone: 'wait' },
  otherCountry: { icon: IconAlertTriangle, tone: 'bad' },
  noLicenses: { icon: IconAlertTriangle, tone: 'bad' },
};

/** What there is for someone who waits (E2, E3). */
export const offerText = ({ offer }: Waiting, { t }: Pick<Say, 't'>) => t(`waitingList.offer.${offer.kind}`);

/** The same with what is behind it: the countries that have some, or the license that goes back. */
function wholeText(waiting: Waiting, say: Say): string {
  const { offer } = waiting;
  if (offer.kind === 'otherCountry') return otherCountriesText(offer, say);
  if (offer.kind !== 'free' || offer.returns === null) return offerText(waiting, say);
  const country = say.intl.formatDisplayName(offer.returns, { type: 'region' }) ?? offer.returns;
  return `${offerText(waiting, say)}. ${say.t('requests.returns', { country })}`;
}

const hasMore = ({ offer }: Waiting) =>
  offer.kind === 'otherCountry' || (offer.kind === 'free' && offer.returns !== null);

/** E3: who waits for a license. */
export const waitingList: ListDescription<Waiting> = {
  id: 'waiting-list',
  label: 'waitingList.title',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  linkOf: ({ userId }) => paths.user(userId),
  pictureOf: ({ userId: id, name }) => <Picture person={{ id, name }} />,
  columns: [
    {
      id: 'name',
      label: 'users.column.name',
      sort: 'name',
      min: 130,
      beside: pictureWidth,
      important: true,
      text: ({ name }) => name,
    },
    {
      id: 'product',
      label: 'entitlement.product',
      sort: 'product',
      min: 130,
      important: true,
      text: ({ product }) => product.name,
    },
    {
      id: 'country',
      label: 'user.entitlementCountry',
      min: 110,
      important: true,
      text: ({ country }, { intl }) => intl.formatDisplayName(country, { type: 'region' }) ?? country,
    },
    {
      id: 'offer',
      label: 'entitlement.licenses',
      min: 150,
      beside: 22,
      important: true,
      text: offerText,
      cell: (waiting, say) => (
        <Sign {...signs[waiting.offer.kind]} tip={hasMore(waiting) ? wholeText(waiting, say) : undefined}>
          {offerText(waiting, say)}
        </Sign>
      ),
      inFull: (waiting, say) => <Sign {...signs[waiting.offer.kind]}>{wholeText(waiting, say)}</Sign>,
    },
    askedColumns.message,
    { id: 'email', label: 'users.column.email', min: 120, extra: true, text: ({ email }) => email },
    askedColumns.askedAt,
  ],
  sort: 'askedAt',
  search: 'waitingList.search',
  filters: [
    {
      name: 'product',
      label: 'entitlement.product',
      kind: 'many',
      useOptions: () => {
        const lookup = useAccountProducts();
        if (!lookup.data) return lookup;
        return lookup.data.products.map(({ id, name }) => ({ value: id, label: name }));
      },
    },
    { name: 'country', label: 'user.entitlementCountry', kind: 'many', useOptions: useCountryOptions },
  ],
  card: [['product', 'country'], 'offer', 'message', ['email', 'askedAt']],
};
