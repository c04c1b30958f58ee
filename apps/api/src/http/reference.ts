import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { endpoints } from '@roster/contract/machinery/endpoints';
import { openApiDocument } from '@roster/contract/machinery/openapi';
import express, { type Router } from 'express';

/** Serves the OpenAPI document and a page that shows it, all from our own origin. */
export function reference(publicUrl: URL): Router {
  const router = express.Router();
  // Written at the first request, to keep startup fast.
  let document: Buffer | null = null;
  const bundles = join(dirname(createRequire(import.meta.url).resolve('redoc/package.json')), 'bundles');

  router.get('/openapi.json', (_request, response) => {
    document ??= Buffer.from(JSON.stringify(openApiDocument(endpoints, `${publicUrl.origin}/api/v1`)));
    response.type('json').send(document);
  });
  router.get('/reference', (_request, response) => {
    // Redoc writes style elements and a search worker of its own; it contacts no other host.
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; worker-src blob:; font-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    response.setHeader('Content-Security-Policy', policy).type('html').send(page);
  });
  router.get('/reference/start.js', (_request, response) => void response.type('js').send(start));
  router.use('/reference', express.static(bundles, { index: false, maxAge: '1d' }));
  return router;
}

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Roster API</title><meta name="viewport" content="width=device-width"></head>
<body style="margin:0"><div id="reference"></div>
<script src="/api/v1/reference/redoc.standalone.js"></script><script src="/api/v1/reference/start.js"></script></body></html>`;

// The logo in the corner would be loaded from elsewhere, so it is removed as soon as it appears.
const start = `
new MutationObserver(() => document.querySelectorAll('img[src^="http"]').forEach((img) => img.remove()))
  .observe(document.getElementById('reference'), { childList: true, subtree: true });
Redoc.init('/api/v1/openapi.json', { disableSearch: false, hideDownloadButtons: false, nativeScrollbars: true }, document.getElementById('reference'));
`;
