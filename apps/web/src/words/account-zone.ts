import { useSession } from '../session/session.ts';

/** The zone in which the days of the account begin and end; UTC where there is no account. */
export const useAccountZone = (): string => useSession().account?.timeZone ?? 'Etc/UTC';
