import express, { type Router } from 'express';
import { mailQueueState } from '../platform/mail-queue.ts';
import type { Platform } from '../platform/platform.ts';

/** `/healthz`: the process lives. `/readyz`: it can answer, the database included; a mail server that is away keeps nobody from working. */
export function health(platform: Platform): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const { paused, waiting } = await mailQueueState(platform.database.app, platform.clock());
    // The server's own words may name hosts and people: they are for operators only.
    const mail = { paused: paused && { since: paused.since, fault: paused.fault }, waiting };
    response.json({ status: 'ready', mail });
  });
  return router;
}
