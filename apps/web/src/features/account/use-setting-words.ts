import type { AccountSettings } from '@roster/contract/account';
import type { Language } from '@roster/domain/languages';
import type { RoleKey } from '@roster/domain/roles';
import { useAllGroups } from '../../form/use-all-groups.ts';
import { languageNames } from '../../words/language-names.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';

/** The settings and their values as people read them. */
export function useSettingWords({ primaryContact }: AccountSettings) {
  const t = useText();
  const countryName = useCountryName();
  const groups = useAllGroups();
  const groupName = (id: string) =>
    groups.data ? (groups.data.items.find((group) => group.id === id)?.name ?? id) : '…';
  const words: Record<string, [label: string, say: (value: string) => string]> = {
    name: [t('settings.name'), (value) => value],
    mainCountry: [t('settings.mainCountry'), countryName],
    entitledCountries: [t('settings.entitledCountries'), countryName],
    defaultLanguage: [t('settings.language'), (value) => languageNames[value as Language]],
    timeZone: [t('settings.timeZone'), (value) => value.replaceAll('_', ' ')],
    defaultRoles: [t('settings.defaultRoles'), (value) => t(`roles.${value as RoleKey}`)],
    defaultGroupIds: [t('settings.defaultGroups'), groupName],
    primaryContactId: [t('settings.contact'), (id) => (primaryContact?.id === id ? primaryContact.name : id)],
  };
  return {
    labelOf: (field: string) => words[field]?.[0] ?? field,
    say: (field: string, value: unknown) =>
      [value]
        .flat()
        .filter((one) => typeof one === 'string' && one !== '')
        .map((one) => words[field]?.[1](one as string) ?? '')
        .join(', '),
  };
}
