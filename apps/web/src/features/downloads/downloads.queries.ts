import { getDownloadFile, listDownloads, listOperatedDownloads } from '@roster/contract/downloads';
import { urlOf } from '@roster/contract/machinery/client';
import { useList, type Place } from '../../list/use-list.ts';

const found = (search: string | undefined) => ({ query: { ...(search && { search }) } });

export const useDownloads = (search: string | undefined, place: Place) =>
  useList(listDownloads, found(search), place);

export const useOperatedDownloads = (search: string | undefined, place: Place) =>
  useList(listOperatedDownloads, found(search), place);

/** Lets the browser fetch it: it knows how to go on with what broke off, and where to save it. */
export function startDownload(downloadId: string): void {
  const link = document.createElement('a');
  link.href = `/api/v1${urlOf(getDownloadFile, { params: { downloadId } })}`;
  link.download = '';
  link.click();
}
