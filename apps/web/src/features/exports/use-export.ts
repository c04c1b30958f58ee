import { call } from '../../api/api.ts';
import { useWork } from '../../api/changes.ts';
import { exportSelectedUsers, exportUsers } from '@roster/contract/exports';
import type { CsvFile, Delimiter } from '@roster/contract/machinery/csv';
import { useEffect, useRef } from 'react';
import type { Target } from '../../people/users.queries.ts';
import type { Filters } from '../../people/users-url.ts';

export type Scope = 'selected' | 'filtered' | 'all';

/** Exports users. Leaving the page or the dialog cancels it. */
export function useExport(onDone: (file: CsvFile) => void) {
  const gone = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    gone.current = controller;
    return () => controller.abort();
  }, []);
  return useWork<Wanted, CsvFile>([], (wanted) => exportOf(wanted, gone.current.signal), { onDone });
}

type Wanted = { scope: Scope; selected: Target | null; filters: Filters; delimiter: Delimiter };

function exportOf({ scope, selected, filters, delimiter }: Wanted, signal: AbortSignal): Promise<CsvFile> {
  if (scope === 'selected' && selected) {
    const which =
      'userIds' in selected
        ? { userIds: selected.userIds }
        : { matching: selected.matching, except: selected.except };
    return call(exportSelectedUsers, { body: { ...which, delimiter } as never }, signal); // the server parses the URL’s texts
  }
  const query = { ...(scope === 'filtered' && filters), delimiter };
  return call(exportUsers, { query: query as never }, signal);
}
