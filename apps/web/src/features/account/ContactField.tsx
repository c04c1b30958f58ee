import type { AccountSettings } from '@roster/contract/account';
import { useText } from '../../words/text.ts';
import { UserSelect } from '../../people/UserSelect.tsx';

type ContactProps = {
  current: AccountSettings['primaryContact'];
  value: string | null;
  onChange: (id: string | null) => void;
};

export function ContactField({ current, value, onChange }: ContactProps) {
  const t = useText();
  return (
    <UserSelect
      label={t('settings.contact')}
      description={t('settings.contactHint')}
      known={current}
      value={value}
      onChange={onChange}
    />
  );
}
