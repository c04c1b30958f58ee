import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { withWords } from '../../words/screen-words.ts';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import type { ExportScopes } from './ExportDialog.tsx';

// Loaded when it is opened.
const BulkMenu = lazy(() => withWords(import('./BulkMenu.tsx')));
const ExportDialog = lazy(() => withWords(import('./ExportDialog.tsx')));

/** B2: operations on many users through files. */
export function BulkOperations(scopes: ExportScopes) {
  const t = useText();
  const may = useMay('users.export');
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const [exporting, setExporting] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button
        variant="default"
        rightSection={<IconChevronDown size={16} aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        onClick={(event) => setMenu(event.currentTarget)}
      >
        {t('bulk.button')}
      </Button>
      <Suspense>
        {menu && <BulkMenu button={menu} onClose={() => setMenu(null)} onExport={() => setExporting(true)} />}
        {exporting && <ExportDialog {...scopes} onClose={() => setExporting(false)} />}
      </Suspense>
    </>
  );
}
