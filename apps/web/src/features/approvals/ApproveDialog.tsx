import { Stack, Text } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { decideGrant } from '@roster/domain/role-grants';
import type { RoleKey } from '@roster/domain/roles';
import { useState } from 'react';
import { GroupsField, RolesField } from '../../form/fields.tsx';
import { useAccountSettings } from '../../form/use-account-settings.ts';
import { useSession } from '../../session/session.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useCounted } from '../../people/use-counted.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
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
export default function ApproveDialog({ asked, onClose, onDone }: Props) {
  const t = useText();
  const { roles: own, account } = useSession();
  const settings = useAccountSettings();
  const [roles, setRoles] = useState<RoleKey[] | null>(null);
  const [groupIds, setGroupIds] = useState<string[] | null>(null);
  const [country, setCountry] = useState('');
  const approve = useDecide('approve');
  const forbidden: RoleKey[] = decideGrant(own, ['accountAdministrator']) ? ['accountAdministrator'] : [];
  const preview = useDecisionPreview('approve', asked.picked);
  const { count, leftOut } = useCounted(preview, asked.picked);
  const first = asked.rows?.[0];

  const confirm = () =>
    approve.mutate(
      {
        ...requestsOf(asked.picked),
        ...(roles && { roles }),
        ...(groupIds && { groupIds }),
        ...(country && { entitlementCountry: country }),
      },
      {
        onSuccess: (outcome) => {
          onDone(outcome);
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={
        count === 1 && first
          ? t('approve.title.one', { name: fullName(first) })
          : t('approve.title.many', { count })
      }
      confirm={count > 0 ? t('approve.confirm', { count }) : null}
      preview={preview}
      lookup={settings}
      pending={approve.isPending}
      error={approve.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {count > 0 && (
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
      <RefusedList {...leftOut} />
    </ConfirmDialog>
  );
}
