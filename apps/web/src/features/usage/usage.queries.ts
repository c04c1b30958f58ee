import type { Request } from '@roster/contract/machinery/endpoint';
import { exportUsage, exportUsageByDay, getUsageByDay, listUsage } from '@roster/contract/usage';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/api.ts';
import { useWork } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';
import { useList, type Place } from '../../list/use-list.ts';
import { saveFile } from '../../ui/save-file.ts';

/** As the URL says it; the server parses the texts. */
export type UsageQuery = Request<typeof listUsage>['query'];

export const useUsage = (query: UsageQuery, place: Place) => useList(listUsage, { query }, place);

const ofDays = ({ product, period }: UsageQuery) => ({
  query: { ...(product && { product }), ...(period && { period }) },
});

export function useUsageByDay(query: UsageQuery) {
  return useQuery({
    ...q(getUsageByDay, ofDays(query)),
    placeholderData: (before) => before,
  });
}

export const useExportUsage = (query: UsageQuery) =>
  useWork([], () => call(exportUsage, { query }), { onDone: saveFile });

export const useExportUsageByDay = (query: UsageQuery) =>
  useWork([], () => call(exportUsageByDay, ofDays(query)), { onDone: saveFile });
