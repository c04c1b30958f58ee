import { getDownloadFile, listDownloads, listOperatedDownloads } from '@roster/contract/downloads';
import { urlOf } from '@roster/contract/machinery/client';
import { useQuery } from '@tanstack/react-query';
import { q } from '../../api/queries.ts';
import { useList, type Place } from '../../list/use-list.ts';

const found = (search: string | undefined) => ({ query: { ...(search && { search }) } });

export const useDownloads = (search: string | undefined, place: Place) =>
  useList(listDownloads, found(search), place);

export const useOperatedDownloads = (search: string | undefined, place: Place) =>
  useList(listOperatedDownloads, found(search), place);

/** As many as one answer holds. */
const most = 200;

/** The newest of the files that the reader may have: the folder is small, and its list is in another order. */
export function useNewestDownloads(shown: number) {
  const { data, ...query } = useQuery(q(listDownloads, { query: { limit: most } }));
  const files = data?.items
    .filter(({ refusal }) => refusal === null)
    .sort((one, other) => other.modifiedAt.localeCompare(one.modifiedAt))
    .slice(0, shown);
  return { ...query, files };
}

/** Lets the browser fetch it: it knows how to go on with what broke off, and where to save it. */
export function startDownload(downloadId: string): void {
  const link = document.createElement('a');
  link.href = `/api/v1${urlOf(getDownloadFile, { params: { downloadId } })}`;
  link.download = '';
  link.click();
}
