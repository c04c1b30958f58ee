import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type RequestHandler } from 'express';

/** The smallest first: browsers name those they take in any order. */
const encodings = ['br', 'gzip'] as const;
const endings = { br: '.br', gzip: '.gz' };

/** The files of the build, for a year: their names change with their content. Each as small as the browser can take it. */
export function assets(webDist: string): RequestHandler[] {
  const folder = join(webDist, 'assets');
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);

  const smallest: RequestHandler = (request, response, next) => {
    response.vary('Accept-Encoding');
    const encoding = encodings.find((one) => request.acceptsEncodings(one));
    if (encoding && names.has(`${request.path.slice(1)}${endings[encoding]}`))
      request.url += endings[encoding];
    next();
  };
  const serve = express.static(folder, {
    index: false,
    immutable: true,
    maxAge: '1y',
    // A name never gets another content, so there is nothing to compare, and few headers to send.
    etag: false,
    lastModified: false,
    acceptRanges: false,
    setHeaders(response, path) {
      const encoding = encodings.find((one) => path.endsWith(endings[one]));
      if (!encoding) return;
      response.setHeader('Content-Encoding', encoding);
      (response as express.Response).type(extname(path.slice(0, -endings[encoding].length)));
    },
  });
  return [smallest, serve];
}
