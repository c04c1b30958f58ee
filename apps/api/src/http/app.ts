import { constants } from 'node:zlib';
import compression from 'compression';
import express, { type Express } from 'express';
import type { Implementation } from '../platform/implement.ts';
import type { Platform } from '../platform/platform.ts';
import { refuse } from '../platform/refused.ts';
import { health } from './health.ts';
import { mount } from './mount.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { reference } from './reference.ts';
import { answerPolicy, securityHeaders } from './security-headers.ts';
import { wellKnown, type Documents } from './well-known.ts';

/** For what is written for each request: half the work of the usual settings, and 2 % more bytes. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 18 } };

/** The HTTP layers in the order in which a request meets them. */
export function createHttpApp(
  platform: Platform,
  implementations: readonly Implementation[],
  webDist: string,
  documents: Documents,
): Express {
  const app = express();
  app.disable('x-powered-by');
  // Nothing that we send is kept to be compared, except files, which bring a tag of their own.
  app.disable('etag');
  app.set('trust proxy', platform.env.trustedProxies);
  app.set('query parser', 'simple');
  app.use(securityHeaders(platform.env.publicUrl));

  const api = express.Router();
  api.use(answerPolicy);
  api.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  api.use(reference(platform.env.publicUrl));
  mount(api, implementations, platform);
  api.use(() => {
    throw refuse('request.notFound');
  });

  app.use('/api/v1', compression({ threshold: 2_048, brotli }), api);
  app.use(health(platform));
  app.use(wellKnown(documents));
  app.use(compression({ brotli }), pages(webDist, platform.env.publicUrl));
  app.use(problems(platform.log));
  return app;
}
