import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Router } from 'express';
import { refuse } from '../platform/refused.ts';
import { assets } from './assets.ts';
import { createPreloads } from './preloads.ts';
import { pagePolicy } from './security-headers.ts';

/** Serves the web application: its files, and its one page for every other path. */
export function pages(webDist: string, publicUrl: URL): Router {
  const router = express.Router();
  const indexFile = join(webDist, 'index.html');
  const template = existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : null;
  const preloads = createPreloads(webDist, publicUrl);

  router.use('/assets', ...assets(webDist));
  // A request for a file of an older build must not get the page.
  router.use('/assets', () => {
    throw refuse('request.notFound');
  });
  router.use(express.static(webDist, { index: false, maxAge: '1h' }));
  router.get('/{*path}', ...pagePolicy, (request, response, next) => {
    if (!template) return next();
    // With a nonce of its own for each response, the page is never the one of before: nothing to compare or to keep.
    response.setHeader('Cache-Control', 'no-store');
    const page = template.replaceAll('%STYLE_NONCE%', response.locals.styleNonce);
    response.type('html').send(page.replace('<!-- preloads -->', preloads(request)));
  });
  return router;
}
