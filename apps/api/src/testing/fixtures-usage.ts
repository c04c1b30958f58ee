import { randomUUID } from 'node:crypto';
import type { Fixture } from './fixture.ts';

/** Fixtures for what licensing tools report, and for files. */
export function usageAndDownloads(): Record<string, Fixture> {
  const event = () => ({
    id: randomUUID(),
    policyId: randomUUID(),
    productId: randomUUID(),
    feature: null,
    startedAt: '2026-11-26T10:00:00Z',
    endedAt: '2026-11-26T11:00:00Z',
  });
  return {
    reportUsage: {
      // No device signed it: what a device reports is tested in usage.test.ts.
      request: ({ id }) => ({ path: { deviceId: id }, body: { assertion: 'a.b.c', events: [event()] } }),
      ids: 'path',
      stranger: 404,
    },
    listUsage: { request: () => ({}), ids: 'none' },
    getUsageByDay: { request: () => ({}), ids: 'none' },
    exportUsage: { request: () => ({}), ids: 'none' },
    exportUsageByDay: { request: () => ({}), ids: 'none' },
    listDownloads: { request: () => ({}), ids: 'none' },
    getDownloadFile: { request: ({ id }) => ({ path: { downloadId: id } }), ids: 'path' },
    listOperatedDownloads: { request: () => ({}), ids: 'none' },
  };
}
