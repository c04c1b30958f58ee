import type { Request, Response } from 'express';
import type { Context } from '../platform/implement.ts';

/** RFC 6265bis §4.1.3.2: with __Host- no other host or path can set or shadow the cookie. Https only. */
export const cookieNameOf = (publicUrl: URL) =>
  publicUrl.protocol === 'https:' ? '__Host-roster_session' : 'roster_session';

export function sessionCookie(publicUrl: URL, request: Request, response: Response): Context['cookie'] {
  const name = cookieNameOf(publicUrl);
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.protocol === 'https:',
    path: '/',
  } as const;
  return {
    token: readCookie(request.headers.cookie, name),
    set: (token, endsAt) => void response.cookie(name, token, { ...options, expires: endsAt }),
    clear: () => void response.clearCookie(name, options),
  };
}

function readCookie(header: string | undefined, name: string): string | null {
  const pair = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  const value = pair?.slice(pair.indexOf('=') + 1).trim();
  return value && /^[\w-]{20,100}$/.test(value) ? value : null;
}
