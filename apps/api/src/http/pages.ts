import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Router } from 'express';
import { refuse } from '../platform/refused.ts';

/** Serves the web application: files with a hash in their name for a year, and its one page for every other path. */
export function pages(webDist: string): Router {
  const router = express.Router();
  const indexFile = join(webDist, 'index.html');
  const template = existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : null;

  router.use(
    '/assets',
    express.static(join(webDist, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  // A request for a file of an older build must not get the page.
  router.use('/assets', () => {
    throw refuse('request.notFound');
  });
  router.use(express.static(webDist, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (_request, response, next) => {
    if (!template) return next();
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(template.replaceAll('%STYLE_NONCE%', response.locals.styleNonce));
  });
  return router;
}
