export { anchorLine, appendAnchors, isEmptyFile, readAnchors, requireAnchorFile } from './anchors.ts';
export { appendAudit, type AuditActor, type ChainHead } from './audit.ts';
export { mergePersonalPart } from './audit-personal.ts';
export { beginChains } from './chain-begin.ts';
export { type ChainKeys, loadChainKeys } from './chain-keys.ts';
export { recordRefusals } from './refused-authority.ts';
export { findAuditedAccounts, type Verdict, verifyAudit } from './verify-audit.ts';
export { verifyAuditInTurn } from './verify-in-turn.ts';
export { type Asked, checkAsked } from './verify-thread.ts';
