export { AskAdministrators } from './AskAdministrators.tsx';
export { openWishes, useAskAdministrators, useOwnRequests } from './own-requests.queries.ts';
export { useProfile } from './profile.queries.ts';
export { AccountCard, AdministratorsCard } from './ProfileCards.tsx';
