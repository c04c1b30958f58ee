import '@mantine/core/styles/Radio.css';
import { Radio, Select, Stack, Text } from '@mantine/core';
import { delimiterOf, type Delimiter } from '@roster/contract/machinery/csv';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../words/LanguageProvider.tsx';
import { useText } from '../../words/text.ts';
import { saveFile } from '../../ui/save-file.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { sizeOf, type Target } from '../../people/users.queries.ts';
import type { Filters } from '../../people/users-url.ts';
import { showToast } from '../../toasts/show-toast.ts';
import { useExport, type Scope } from './use-export.ts';

export type ExportScopes = {
  /** The ticked users; null if none. */
  selected: Target | null;
  filters: Filters;
  /** How many users the filters show, as the list says it. */
  total: string | undefined;
};

/** B3: says what will be exported, and exports it. Closing the dialog cancels the export. */
export default function ExportDialog({
  selected,
  filters,
  total,
  onClose,
}: ExportScopes & { onClose: () => void }) {
  const t = useText();
  const intl = useIntl();
  const { language } = useLanguage();
  const filtered = Object.keys(filters).length > 0;
  const [scope, setScope] = useState<Scope>(selected ? 'selected' : filtered ? 'filtered' : 'all');
  const [delimiter, setDelimiter] = useState<Delimiter>(delimiterOf(language));
  const take = useExport((file) => {
    saveFile(file);
    showToast({ color: 'green', message: t('export.done'), close: t('common.close') });
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('export.title')}
      confirm={t('export.save')}
      pending={take.isPending}
      error={take.error}
      onConfirm={() => take.mutate({ scope, selected, filters, delimiter })}
      onClose={onClose}
    >
      <Text>{t('export.text')}</Text>
      <Radio.Group label={t('export.scope')} value={scope} onChange={(value) => setScope(value as Scope)}>
        <Stack gap="xs" mt="xs">
          {selected && (
            <Radio
              value="selected"
              label={t('export.scope.selected', { count: intl.formatNumber(sizeOf(selected)) })}
            />
          )}
          {filtered && <Radio value="filtered" label={t('export.scope.filtered', { count: total ?? '–' })} />}
          <Radio value="all" label={t('export.scope.all')} />
        </Stack>
      </Radio.Group>
      <Select
        label={t('export.delimiter')}
        data={(['comma', 'semicolon'] as const).map((value) => ({
          value,
          label: t(`export.delimiter.${value}`),
        }))}
        allowDeselect={false}
        value={delimiter}
        onChange={(value) => value && setDelimiter(value as Delimiter)}
      />
    </ConfirmDialog>
  );
}
