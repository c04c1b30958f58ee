export { AskAdministrators } from './AskAdministrators.tsx';
export { useProfile } from './profile.queries.ts';
export { AccountCard, AdministratorsCard } from './ProfileCards.tsx';
