import type { Request } from 'express';
import { isLoopback } from '../platform/settings/index.ts';
import { refuse } from '../platform/refused.ts';

/** Refuses a state-changing request that does not come from our own pages. */
export function requireSameOrigin(request: Request, publicUrl: URL): void {
  if (isSameOrigin(request, publicUrl)) return;
  // Our own page, opened at an address that is not the portal's: over http, say, or by the name of the machine.
  if (hostOf(request.get('origin')) === request.get('host'))
    throw refuse('request.wrongAddress', { portal: publicUrl.origin });
  throw refuse('request.crossSite');
}

/**
 * Reading may be recorded, and an export takes a place: the page of another site must not have it done with the cookie, which
 * a browser sends along when it goes to an address.
 */
export function refuseOtherSites(request: Request): void {
  if (/^(cross|same)-site$/.test(request.get('sec-fetch-site') ?? '')) throw refuse('request.crossSite');
}

const hostOf = (origin = '') => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Whether a state-changing request comes from our own pages. The browser's Sec-Fetch-Site decides; older browsers send
 * Origin; a request with a cookie and neither is refused (OWASP CSRF Prevention Cheat Sheet, fetch metadata).
 */
function isSameOrigin(request: Request, publicUrl: URL): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';

  const origin = request.get('origin');
  if (origin !== undefined) return isOwnOrigin(origin, publicUrl);
  return request.headers.cookie === undefined;
}

/** On loopback `localhost` and `127.0.0.1` are the same place. */
function isOwnOrigin(origin: string, publicUrl: URL): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.origin === publicUrl.origin) return true;
  return (
    isLoopback(url) &&
    isLoopback(publicUrl) &&
    url.protocol === publicUrl.protocol &&
    url.port === publicUrl.port
  );
}
