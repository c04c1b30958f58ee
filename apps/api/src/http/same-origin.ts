import type { Request } from 'express';
import { isLoopback } from '../platform/env.ts';

/**
 * Whether a state-changing request comes from our own pages. The browser's Sec-Fetch-Site decides; older browsers send
 * Origin; a request with a cookie and neither is refused (OWASP CSRF Prevention Cheat Sheet, fetch metadata).
 */
export function isSameOrigin(request: Request, publicUrl: URL): boolean {
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
