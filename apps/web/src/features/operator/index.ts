export { MailQueueCard } from './MailQueueCard.tsx';
export { OperatorOnly } from './OperatorOnly.tsx';
export { StartWarnings } from './StartWarnings.tsx';
