import { Button, Checkbox, Collapse, Select, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { languages, type Language } from '@roster/domain/languages';
import { decideGrant } from '@roster/domain/role-grants';
import type { RoleKey } from '@roster/domain/roles';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { GroupsField, RolesField } from '../../form/fields.tsx';
import { useAllGroups } from '../../form/use-all-groups.ts';
import { useAccountDefaults } from '../../form/use-account-settings.ts';
import { languageNames } from '../../words/language-names.ts';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useCountryOptions } from '../../ui/Country.tsx';
import { CountryMismatch } from '../../ui/CountryMismatch.tsx';
import { LookupField } from '../../ui/Lookup.tsx';
import type { Newcomer } from './add-users.queries.ts';

/** The choices for the affiliation; the account's defaults apply to what is not chosen (S1). */
export type Choices = Pick<Newcomer, 'entitlementCountry' | 'language' | 'groupIds' | 'roles' | 'invite'>;
export const noChoices: Choices = {};

const isChosen = (choices: Choices) => Object.values(choices).some((choice) => choice !== undefined);

type Props = { choices: Choices; onChange: (choices: Choices) => void; country: string };

export function MoreChoices({ choices, onChange, country }: Props) {
  const t = useText();
  const [opened, { toggle }] = useDisclosure(isChosen(choices));
  const { roles: own, account } = useSession();
  const settings = useAccountDefaults();
  // Asked for before they are shown: nothing within a closed part asks.
  useAllGroups();
  const countries = useCountryOptions(account?.entitledCountries);
  const set = (change: Choices) => onChange({ ...choices, ...change });
  const forbidden: RoleKey[] = decideGrant(own, ['accountAdministrator']) ? ['accountAdministrator'] : [];
  const ToggleIcon = opened ? IconChevronUp : IconChevronDown;

  return (
    <>
      <CountryMismatch
        entitlementCountry={choices.entitlementCountry}
        country={country}
        words="add.mismatch"
      />
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        aria-expanded={opened}
        rightSection={<ToggleIcon size={16} aria-hidden />}
        onClick={toggle}
      >
        {t('add.more')}
      </Button>
      {/* At once: a field that still moves is missed by a quick click. */}
      <Collapse expanded={opened} transitionDuration={0}>
        <Stack>
          <Select
            label={t('user.entitlementCountry')}
            description={t('add.entitlementHint')}
            data={countries}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('common.clear') }}
            value={choices.entitlementCountry ?? null}
            onChange={(value) => set({ entitlementCountry: value ?? undefined })}
          />
          {/* They begin with the account's defaults: a choice that is made without them would replace them unseen. */}
          <LookupField label={t('users.column.roles')} lookup={settings}>
            <RolesField
              label={t('users.column.roles')}
              value={choices.roles ?? settings.data?.defaultRoles ?? []}
              onChange={(values) => set({ roles: values as RoleKey[] })}
              except={forbidden}
            />
          </LookupField>
          {settings.data && (
            <>
              <GroupsField
                label={t('users.column.groups')}
                value={choices.groupIds ?? settings.data.defaultGroupIds}
                onChange={(groupIds) => set({ groupIds })}
              />
              <Select
                label={t('add.language')}
                data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
                value={choices.language ?? settings.data.defaultLanguage}
                onChange={(value) => set({ language: (value ?? undefined) as Language | undefined })}
              />
            </>
          )}
          <Checkbox
            label={t('add.invite')}
            description={t('add.inviteHint')}
            checked={choices.invite !== false}
            onChange={(event) => set({ invite: event.currentTarget.checked })}
          />
        </Stack>
      </Collapse>
    </>
  );
}
