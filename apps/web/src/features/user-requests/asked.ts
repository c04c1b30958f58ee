import type { UserRequest } from '@roster/contract/user-requests';
import { useIntl } from 'react-intl';
import type { Say } from '../../list/list-description.ts';
import { useText } from '../../words/text.ts';

type Asked = Pick<UserRequest, 'kind' | 'role' | 'country' | 'product'>;

/** What a user asks for, as a sentence. */
export const askedText = ({ kind, role, country, product }: Asked, { t, intl }: Say) =>
  t(`requests.asks.${kind}`, {
    product: product?.name ?? '',
    role: role ? t(`roles.${role}`) : '',
    country: country ? (intl.formatDisplayName(country, { type: 'region' }) ?? country) : '',
  });

export function useAsked() {
  const t = useText();
  const intl = useIntl();
  return (asked: Asked) => askedText(asked, { t, intl });
}
