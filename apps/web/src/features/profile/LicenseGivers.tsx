import type { Profile } from '@roster/contract/profile';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';

type Givers = NonNullable<Profile['affiliation']>['licenseGivers'];

const namesShown = 5;

/** E3: by name, who can give the reader a license. Nothing where there is no one. */
export function LicenseGivers({ givers }: { givers: Givers }) {
  const t = useText();
  const intl = useIntl();
  if (givers.length === 0) return null;
  const names = givers.slice(0, namesShown).map(({ name }) => name);
  const more = givers.length - names.length;
  return (
    <>
      {t('profile.licenseGivers', { names: intl.formatList(names, { type: 'unit' }) })}
      {more > 0 && ` ${t('users.andMore', { count: more })}`}
    </>
  );
}
