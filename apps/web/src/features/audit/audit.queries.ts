import { call } from '../../api/api.ts';
import { useChange, useWork } from '../../api/changes.ts';
import {
  exportAuditEvents,
  listAuditEvents,
  listPlatformEvents,
  verifyAuditLog,
  verifyPlatformLog,
} from '@roster/contract/audit';
import type { Request } from '@roster/contract/machinery/endpoint';
import { useQuery } from '@tanstack/react-query';
import { q } from '../../api/queries.ts';
import { useList, type Place } from '../../list/use-list.ts';
import { saveFile } from '../../ui/save-file.ts';

export type AuditQuery = Request<typeof listAuditEvents>['query'];

export const useAuditEvents = (query: AuditQuery, place: Place) => useList(listAuditEvents, { query }, place);

/** The first of all events that one action recorded. */
export const useActionEvents = (action: number, limit: number) =>
  useQuery(q(listAuditEvents, { query: { action, limit } }));

export const useVerifyAuditLog = () => useChange(verifyAuditLog, () => ({ body: {} }));

export type PlatformLogQuery = Request<typeof listPlatformEvents>['query'];

export const usePlatformEvents = (query: PlatformLogQuery, place: Place) =>
  useList(listPlatformEvents, { query }, place);

export const useVerifyPlatformLog = () => useChange(verifyPlatformLog, () => ({ body: {} }));

export const useExportAuditLog = (query: AuditQuery) =>
  useWork([], () => call(exportAuditEvents, { query: query ?? {} }), { onDone: saveFile });
