export { AuditSentence } from './AuditSentence.tsx';
