import express, { type Router } from 'express';
import type { Platform } from '../platform/platform.ts';
import { createReadiness } from '../platform/readiness.ts';

/** `/healthz`: the process lives. `/readyz`: it can answer, so the database can be written to. */
export function health(platform: Platform): Router {
  const router = express.Router();
  const readiness = createReadiness(platform);
  router.use(['/healthz', '/readyz'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const { paused, waiting } = (await readiness()).mail;
    // The mail server's own words may name hosts and people: they are for operators only.
    const mail = { paused: paused && { since: paused.since, fault: paused.fault }, waiting };
    response.json({ status: 'ready', mail });
  });
  return router;
}
