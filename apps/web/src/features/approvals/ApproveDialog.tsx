import { Stack, Text } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { decideGrant } from '@roster/domain/role-grants';
import type { RoleKey } from '@roster/domain/roles';
import { useState } from 'react';
import { GroupsField, RolesField } from '../../form/fields.tsx';
import { useAccountSettings } from '../../form/use-account-settings.ts';
import { useSession } from '../../session/session.ts';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
import { useText } from '../../words/text.ts';
import { CountryMismatch } from '../../ui/CountryMismatch.tsx';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import {
  requestsOf,
  useDecide,
  useDecisionPreview,
  type Asked,
  type DecisionOutcome,
} from './approvals.queries.ts';

type Props = {
  asked: Asked;
  onClose: () => void;
  onDone: (outcome: DecisionOutcome) => void;
};

/** P2: roles, groups and country in the same step. */
export default function ApproveDialog({ asked, ...props }: Props) {
  const t = useText();
  const { roles: own, account } = useSession();
  const settings = useAccountSettings();
  const [roles, setRoles] = useState<RoleKey[] | null>(null);
  const [groupIds, setGroupIds] = useState<string[] | null>(null);
  const [country, setCountry] = useState('');
  const forbidden: RoleKey[] = decideGrant(own, ['accountAdministrator']) ? ['accountAdministrator'] : [];
  const first = asked.rows?.[0];
  return (
    <ConfirmTicked
      {...props}
      picked={asked.picked}
      preview={useDecisionPreview('approve', asked.picked)}
      lookup={settings}
      change={useDecide('approve')}
      body={{
        ...requestsOf(asked.picked),
        ...(roles && { roles }),
        ...(groupIds && { groupIds }),
        ...(country && { entitlementCountry: country }),
      }}
      title={({ count }) =>
        count === 1 && first
          ? t('approve.title.one', { name: fullName(first) })
          : t('approve.title.many', { count })
      }
      confirm={(count) => t('approve.confirm', { count })}
    >
      {(count) => (
        <Stack>
          <Text>{t('approve.text', { count, account: account?.name ?? '' })}</Text>
          <RolesField
            label={t('users.column.roles')}
            value={roles ?? settings.data?.defaultRoles ?? []}
            onChange={(values) => setRoles(values as RoleKey[])}
            except={forbidden}
          />
          <GroupsField
            label={t('users.column.groups')}
            value={groupIds ?? settings.data?.defaultGroupIds ?? []}
            onChange={setGroupIds}
          />
          <CountrySelect
            label={t('user.entitlementCountry')}
            description={t('add.entitlementHint')}
            value={country}
            onChange={setCountry}
            first={account?.entitledCountries ?? []}
          />
          <CountryMismatch entitlementCountry={country} country={count === 1 ? first?.country : null} />
        </Stack>
      )}
    </ConfirmTicked>
  );
}
