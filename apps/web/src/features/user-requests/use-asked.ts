import type { UserRequest } from '@roster/contract/user-requests';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';

/** What a user asks for, as a sentence. */
export function useAsked() {
  const t = useText();
  const countryName = useCountryName();
  return ({ kind, role, country }: Pick<UserRequest, 'kind' | 'role' | 'country'>) =>
    t(`requests.asks.${kind}`, {
      role: role ? t(`roles.${role}`) : '',
      country: country ? countryName(country) : '',
    });
}
