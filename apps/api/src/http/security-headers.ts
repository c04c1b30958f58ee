import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

declare module 'express-serve-static-core' {
  interface Locals {
    /** Lets the page's own style element through the content security policy; new for each page. */
    styleNonce: string;
  }
}

/** For every response. What only a page needs costs nothing on the many files and answers that are none. */
export function securityHeaders(publicUrl: URL): RequestHandler {
  const https = publicUrl.protocol === 'https:';
  return (_request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    if (https) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}

/** For answers of the API: opened as a page, they load, run and show nothing, and no page shows them in a frame. */
export const answerPolicy: RequestHandler = (_request, response, next) => {
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  next();
};

/** For pages. No inline script, no third party, no framing. Styles need the nonce that the page hands to its UI kit. */
export const pagePolicy: RequestHandler[] = [
  helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: false, // set above, for every response
    referrerPolicy: { policy: 'no-referrer' },
  }),
  (_request, response, next) => {
    response.locals.styleNonce = randomBytes(16).toString('base64url');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(response.locals.styleNonce));
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    next();
  },
];

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
