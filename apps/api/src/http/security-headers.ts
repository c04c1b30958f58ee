import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

declare module 'express-serve-static-core' {
  interface Locals {
    /** Lets the page's own style element through the content security policy; new for each response. */
    styleNonce: string;
  }
}

/** No inline script, no third party, no framing. Styles need the nonce that the page hands to its UI kit. */
export function securityHeaders(publicUrl: URL): RequestHandler[] {
  const https = publicUrl.protocol === 'https:';
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals.styleNonce = randomBytes(16).toString('base64url');
    next();
  };
  const policy: RequestHandler = (_request, response, next) => {
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(response.locals.styleNonce));
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    next();
  };
  return [
    nonce,
    helmet({
      contentSecurityPolicy: false,
      crossOriginEmbedderPolicy: false,
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'no-referrer' },
    }),
    policy,
  ];
}

const contentSecurityPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // The UI kit sets computed positions as style attributes, which run nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
