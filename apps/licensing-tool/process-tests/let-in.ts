import { expect } from 'vitest';
import type { Machine } from './machine.ts';

const soon = { timeout: 60_000, interval: 50 };

/** Signs a machine in as its user does: the tool opens the browser, the user allows it there. */
export async function letIn(
  machine: Machine,
  portal: string,
  allow: (asked: object) => Promise<{ body: Record<string, unknown> }>,
) {
  const running = machine.begin(['sign-in', '--portal', portal], { BROWSER: 'true' });
  await expect.poll(() => running.said.stderr, soon).toMatch(/^http\S+\n/m);
  const asked = new URL(/^http\S+$/m.exec(running.said.stderr)?.[0] ?? '').searchParams;
  const { body } = await allow({
    challenge: asked.get('challenge'),
    state: asked.get('state'),
    port: Number(asked.get('port')),
    name: asked.get('name'),
    platform: asked.get('platform'),
    deviceKey: { kty: 'OKP', crv: 'Ed25519', x: asked.get('key') },
  });
  await fetch(String(body['redirectTo']));
  return running.ended;
}
