import express, { type Router } from 'express';
import type { Platform } from '../platform/platform.ts';

/** `/healthz`: the process is alive. `/readyz`: it can respond, including the database. */
export function health(platform: Platform): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    await platform.database.app.query({ name: 'ready', text: 'select 1' });
    response.json({ status: 'ready' });
  });
  return router;
}
