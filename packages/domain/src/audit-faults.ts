/** X1: what the check of the audit log can find wrong. */
export const auditFaults = [
  /** An event was changed, removed or added. */
  'event',
  /** What the log says of a person is missing or changed, though the person was not erased. */
  'personal',
  /** The end was cut off, or set back to an earlier event. */
  'end',
  /** The log no longer has what was written down outside the database. */
  'anchor',
  /** The key that this event was sealed with is not there, so that it cannot be checked. */
  'key',
] as const;
export type AuditFault = (typeof auditFaults)[number];
