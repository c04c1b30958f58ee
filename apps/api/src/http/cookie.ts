import type { CookieOptions, Request, Response } from 'express';
import type { KnownDevice } from '../platform/sessions/index.ts';
import type { Context } from '../platform/implement.ts';
import type { Platform } from '../platform/platform.ts';

/** RFC 6265bis §4.1.3.2: with __Host- no other host or path can set or shadow the cookie. Https only. */
const nameOf = (publicUrl: URL, name: string) => (publicUrl.protocol === 'https:' ? `__Host-${name}` : name);

export const cookieNameOf = (publicUrl: URL) => nameOf(publicUrl, 'roster_session');

/**
 * Pages kept for the back button and cached files go with the session. Not "cookies", which would make this browser an
 * unknown device (L4), for the whole domain; not "storage", where only the color scheme is.
 */
const signedOutData = '"cache"';

/** Without a look whether the session has ended. */
export const hasSessionCookie = (publicUrl: URL, request: Request) =>
  readCookie(request.headers.cookie, cookieNameOf(publicUrl)) !== null;

export function sessionCookie(publicUrl: URL, request: Request, response: Response): Context['cookie'] {
  const name = cookieNameOf(publicUrl);
  const options = optionsOf(publicUrl);
  const value = readCookie(request.headers.cookie, name);
  return {
    token: value && /^[\w-]{20,100}$/.test(value) ? value : null,
    set: (token, endsAt) => void response.cookie(name, token, { ...options, expires: endsAt }),
    clear: () => void response.clearCookie(name, options).setHeader('Clear-Site-Data', signedOutData),
  };
}

/** Browsers keep no cookie for longer (RFC 6265bis §5.5). */
const deviceDays = 400;
/** Users whom one browser is known to; the longest ago is forgotten first. */
const usersOfDevice = 5;

/** L4: stays when one signs out; it signs nobody in. */
export function deviceCookie(
  { env: { publicUrl }, devices }: Platform,
  request: Request,
  response: Response,
  now: Date,
): Context['devices'] {
  const name = nameOf(publicUrl, 'roster_device');
  const tokens = readCookie(request.headers.cookie, name)?.split('~').slice(0, usersOfDevice) ?? [];
  const known = tokens.map((token) => devices.read(token)).filter((one): one is KnownDevice => one !== null);
  return {
    known,
    remember(userId) {
      const others = known.filter((one) => one.userId !== userId).map(({ key }) => key);
      const value = [devices.tokenOf(userId, now), ...others].slice(0, usersOfDevice).join('~');
      const expires = new Date(now.getTime() + deviceDays * 86_400_000);
      response.cookie(name, value, { ...optionsOf(publicUrl), encode: String, expires });
    },
  };
}

const optionsOf = (publicUrl: URL): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: publicUrl.protocol === 'https:',
  path: '/',
});

export function readCookie(header: string | undefined, name: string): string | null {
  const pair = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return pair?.slice(pair.indexOf('=') + 1).trim() ?? null;
}
