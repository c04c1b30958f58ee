export { useMailQueue } from './operator-mails.queries.ts';
export { useStartWarnings } from './start-warnings.queries.ts';
export { MailQueueCard } from './MailQueueCard.tsx';
export { OperatorOnly } from './OperatorOnly.tsx';
export { StartWarnings } from './StartWarnings.tsx';
