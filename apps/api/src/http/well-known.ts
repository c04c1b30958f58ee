import express, { type Router } from 'express';

/** What programs look for at fixed addresses outside the API (RFC 8615), by path. */
export type Documents = Record<`/.well-known/${string}`, { type: string; read: () => Promise<object> }>;

/** Far shorter than the time for which a new key is published before it signs. */
const freshSeconds = 3_600;

export function wellKnown(documents: Documents): Router {
  const router = express.Router();
  for (const [path, { type, read }] of Object.entries(documents))
    router.get(path, async (_request, response) => {
      const document = JSON.stringify(await read());
      // Public keys are for everyone, also for pages of other origins.
      response.setHeader('Cache-Control', `public, max-age=${freshSeconds}`);
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.type(type).send(document);
    });
  return router;
}
