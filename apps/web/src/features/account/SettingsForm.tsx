import { codeOf } from '../../api/api.ts';
import { UpdateAccountBody, type AccountSettings } from '@roster/contract/account';
import { Card, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { resetSaved } from '../../form/clear-sent.ts';
import { useContractForm } from '../../form/contract-form.ts';
import { SaveActions } from '../../form/SaveActions.tsx';
import { TheirChanges, useTheirChanges } from '../../form/TheirChanges.tsx';
import { tellOtherTabs } from '../../session/identity.ts';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { readAccount, useUpdateAccount } from './account.queries.ts';
import { SettingsFields } from './SettingsFields.tsx';
import { settingValues } from './setting-values.ts';
import { useSettingWords } from './use-setting-words.ts';
import { useSay } from '../../toasts/use-say.tsx';

export function SettingsForm({ settings }: { settings: AccountSettings }) {
  const t = useText();
  // The version that was seen: a refresh behind the form must not change it.
  const [seen, setSeen] = useState(settings);
  const form = useContractForm(UpdateAccountBody, settingValues(seen));
  const sent = useRef(form.getValues());
  const changes = useTheirChanges(form);
  const words = useSettingWords(seen);
  const say = useSay();
  const update = useUpdateAccount(seen.version, {
    onDone: (after) => {
      setSeen(after);
      resetSaved(form, sent.current, settingValues(after));
      say('updateAccount', 'toast.account.saved');
      tellOtherTabs();
    },
    onRefused: async (error) => {
      if (codeOf(error) !== 'account.changedMeanwhile') return;
      const current = await readAccount();
      changes.take(settingValues(seen), settingValues(current));
      setSeen(current);
    },
  });

  return (
    <Card withBorder padding="lg">
      <PageForm
        onSubmit={(event) =>
          void form.handleSubmit((body) => {
            sent.current = structuredClone(form.getValues());
            update.mutate(body);
          })(event)
        }
      >
        <Stack>
          <Text fz="sm" c="dimmed">
            {t('settings.number', { number: seen.number })}
          </Text>
          <SettingsFields control={form.control} primaryContact={seen.primaryContact} />
          <RefusalAlert error={update.error} />
          <TheirChanges changes={changes} {...words} />
          <SaveActions saving={update.isPending} changes={changes} needs="account.edit" />
        </Stack>
      </PageForm>
    </Card>
  );
}
