import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import { forgetEnd, hasEnded } from '../../session/ended.ts';

/** Announces once that a session expired. */
export function useEndedNotice(): boolean {
  const [ended] = useState(hasEnded);
  useEffect(forgetEnd, []);
  return ended;
}

export type Arrival = { back: string; email: string; passwordSet: boolean };

/** The previous page: one that needs a session, or a link that just set a password. */
export function useArrival(): Arrival {
  const state: unknown = useLocation().state;
  const said = (typeof state === 'object' && state !== null ? state : {}) as Record<string, unknown>;
  return {
    back: typeof said['back'] === 'string' ? said['back'] : paths.home,
    email: typeof said['email'] === 'string' ? said['email'] : '',
    passwordSet: said['notice'] === 'passwordSet',
  };
}
