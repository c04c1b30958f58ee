import '@mantine/core/styles/Radio.css';
import { Radio, Stack } from '@mantine/core';
import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import { useState } from 'react';
import { AccessPreview } from '../../people/AccessPreview.tsx';
import { ChangesOfMany } from '../../people/ChangesOfMany.tsx';
import type { DialogProps } from '../../people/dialog-props.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import { namedUser, outcomeOf } from '../../people/use-outcome.ts';
import { useUserAction } from '../../people/user-actions.queries.ts';
import { sizeOf } from '../../people/users.queries.ts';
import { useSession } from '../../session/session.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import { useText } from '../../words/text.ts';
import { CountryEffects } from './CountryEffects.tsx';
import { useCountryPreview } from './use-country-preview.ts';

type Props = DialogProps & { users: readonly User[] | null };

/** E2: sets or clears the entitlement country of one or many, and says first what that changes. */
export function EntitlementCountryDialog({ target, users, onClose, onDone }: Props) {
  const t = useText();
  const { account } = useSession();
  const [way, setWay] = useState<'set' | 'clear'>('set');
  const [country, setCountry] = useState('');
  const wanted = way === 'clear' ? null : country || undefined;
  const { preview, effects, refused, count, blocked } = useCountryPreview(target, wanted);
  const save = useUserAction('country');
  const [first] = users ?? [];
  const one = users?.length === 1 && first ? first : null;
  const confirm = () => {
    if (wanted === undefined) return;
    save.mutate(
      { ...target, entitlementCountry: wanted },
      {
        onSuccess: (answer) => {
          onDone(outcomeOf('country', answer, users?.map(namedUser)));
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={
        one
          ? t('changeCountry.title.one', { name: fullName(one) })
          : t('changeCountry.title.many', { count: sizeOf(target) })
      }
      confirm={t(`changeCountry.confirm.${way}`, { count })}
      blocked={blocked}
      pending={save.isPending}
      error={save.error ?? preview.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Radio.Group
        label={t('changeCountry.choice')}
        value={way}
        onChange={(value) => setWay(value === 'clear' ? 'clear' : 'set')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="set" label={t('changeCountry.set')} />
          <Radio value="clear" label={t('changeCountry.clear')} description={t('changeCountry.clearHint')} />
        </Stack>
      </Radio.Group>
      {way === 'set' && (
        <CountrySelect
          label={t('user.entitlementCountry')}
          value={country}
          onChange={setCountry}
          {...(account && { first: account.entitledCountries })}
        />
      )}
      <CountryEffects effects={effects} wanted={wanted ?? null}>
        {!one && <ChangesOfMany changes={effects} nothing={t('access.onMany.nothing')} />}
      </CountryEffects>
      {one && wanted !== undefined && effects.length > 0 && (
        <AccessPreview userId={one.id} changes={[{ act: 'country', entitlementCountry: wanted }]} />
      )}
      <RefusedList
        refused={refused}
        title={t('changeCountry.refused', {
          refused: refused.length,
          total: refused.length + effects.length,
        })}
      />
    </ConfirmDialog>
  );
}
