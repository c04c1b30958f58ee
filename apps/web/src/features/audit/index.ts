export { AuditChange } from './AuditChange.tsx';
export { AuditSentence } from './AuditSentence.tsx';
export { EventName } from './EventName.tsx';
export { personOf, sentenceInWords } from './event-in-words.ts';
