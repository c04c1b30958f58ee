export { MailQueueCard } from './MailQueueCard.tsx';
export { StartWarnings } from './StartWarnings.tsx';
