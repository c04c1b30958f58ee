import { periodic } from '../../platform/jobs/index.ts';
import { anchorChains } from './anchor-chains.ts';
import { exportAuditEvents } from './export-audit-events.ts';
import { listPlatformEvents } from './list-platform-events.ts';
import { listAuditEvents } from './list-audit-events.ts';
import { verifyPlatformLog } from './verify-platform-log.ts';
import { verifyAuditLog } from './verify-audit-log.ts';

export { eventPage } from './event-page.ts';

export const actions = [
  listAuditEvents,
  exportAuditEvents,
  verifyAuditLog,
  listPlatformEvents,
  verifyPlatformLog,
];

export const jobs = [periodic('anchor audit chains', 'ten minutes', anchorChains)];
