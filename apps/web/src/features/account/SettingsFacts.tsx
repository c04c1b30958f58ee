import type { AccountSettings } from '@roster/contract/account';
import { Card, Text } from '@mantine/core';
import { Facts } from '../../ui/Facts.tsx';
import { useText } from '../../words/text.ts';
import { settingValues } from './setting-values.ts';
import { useSettingWords } from './use-setting-words.ts';

/** The settings for those who may only read them: facts, and who can change them. */
export function SettingsFacts({ settings }: { settings: AccountSettings }) {
  const t = useText();
  const { labelOf, say } = useSettingWords(settings);
  const fields = Object.entries(settingValues(settings)).filter(([field]) => field !== 'version');
  return (
    <Card withBorder padding="lg">
      <Text mb="sm">{t('settings.readOnly')}</Text>
      <Text fz="sm" c="dimmed" mb="md">
        {t('settings.number', { number: settings.number })}
      </Text>
      <Facts facts={fields.map(([field, value]) => [labelOf(field), say(field, value) || '–'])} />
    </Card>
  );
}
