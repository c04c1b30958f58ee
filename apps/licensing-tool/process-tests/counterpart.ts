import {
  createHash,
  generateKeyPairSync,
  randomUUID,
  sign,
  verify,
  createPublicKey,
  type KeyObject,
} from 'node:crypto';
import { stopReasons } from '@roster/domain/policies';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

// A portal that speaks the protocol and can be made to lie, break off and fall silent, which the real one does not do on
// request. What the real one answers is tested in apps/api/src/features/policies/licensing-tool.test.ts.

type Jwk = { kty: string; crv: string; x: string };
type Instead = { status: number; body: string } | 'silence' | 'hangUp' | 'doneInSilence';
type Device = {
  id: string;
  key: Jwk;
  token: string;
  tokens: number;
  /** What the current token was given for. */
  before: { token: unknown; attempt: unknown } | null;
  signedOut: boolean;
};

export type Counterpart = Awaited<ReturnType<typeof givenCounterpart>>;

export const seconds = (): number => Math.floor(Date.now() / 1_000);
const day = 86_400;
export const beamDesigner = '6f1d2c9e-0b5a-4c1e-9d3f-5a7b8c9d0e1f';

export function newSigningKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' }) as Jwk;
  const kid = randomUUID().slice(0, 8);
  return { kid, privateKey, jwk: { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA' } };
}
export type SigningKey = ReturnType<typeof newSigningKey>;

export function jws(payload: object, header: object, key: KeyObject): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode(header)}.${encode(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

const thumbprint = ({ crv, kty, x }: Jwk) =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');

export async function givenCounterpart() {
  const portal = {
    url: '',
    signing: newSigningKey(),
    vouchers: [] as string[],
    devices: new Map<string, Device>(),
    /** What it does besides its work. */
    state: 'well' as
      'well' | 'locked' | 'removed' | 'denied' | 'signInAgain' | 'signedOut' | 'forgetsTheToken',
    version: 1,
    decision: 'allowed' as 'allowed' | 'refused' | 'pending',
    /** Changes what it signs, for lies. */
    twist: (document: Record<string, unknown>) => document,
    /** Answers instead of the portal. */
    instead: null as null | ((path: string) => Instead | null),
    /** Its own time, in milliseconds since 1970. */
    now: () => Date.now(),
    events: new Map<string, Record<string, unknown>>(),
    /** Counts no use, for this reason. */
    refusesUsage: null as string | null,
    usageCalls: 0,
    /** What the last device brought to be let in. */
    redeemed: {} as Record<string, unknown>,
    /** What the last device said when it asked for a code. */
    asking: {} as Record<string, unknown>,
    challengeOf: (verifier: string) => createHash('sha256').update(verifier).digest('base64url'),
    asked: [] as string[],
    sign: (device: Device) => documentFor(device),
    rotate(options: { vouched: boolean } = { vouched: true }) {
      const next = newSigningKey();
      if (options.vouched)
        portal.vouchers.push(
          jws(
            { jwk: next.jwk, iat: seconds() },
            { alg: 'EdDSA', typ: 'roster-key+jwt', kid: portal.signing.kid },
            portal.signing.privateKey,
          ),
        );
      portal.signing = next;
    },
    start,
    stop,
  };
  let server: Server | null = null;
  let port = 0;

  function documentFor(device: Device): string {
    const stopped = stopReasons.some((reason) => reason === portal.state);
    const now = Math.floor(portal.now() / 1_000);
    const until = now + 7 * day;
    const document = portal.twist({
      iss: portal.url,
      sub: 'user-1',
      jti: randomUUID(),
      iat: now,
      device: device.id,
      cnf: { jkt: thumbprint(device.key) },
      kind: stopped ? 'stop' : 'policy',
      why: stopped ? portal.state : null,
      user: { name: 'Lena Novak', email: 'lena@harbor.example' },
      account: { id: 'account-1', name: 'Harbor Bridge' },
      country: 'EE',
      version: portal.version,
      epoch: 1,
      offlineUntil: stopped ? null : until,
      products: stopped
        ? []
        : [
            {
              id: beamDesigner,
              name: 'Beam Designer',
              features: [{ key: 'export', name: 'Export' }],
              versions: ['2026'],
              until,
            },
          ],
      administrators: [{ name: 'Ana Weber', email: 'ana@harbor.example' }],
    });
    const header = { alg: 'EdDSA', typ: 'roster-policy+jwt', kid: portal.signing.kid };
    return jws(document, header, portal.signing.privateKey);
  }

  function answerFor(device: Device) {
    if (portal.state === 'locked')
      return { refreshToken: null, answer: { kind: 'locked', since: new Date().toISOString() } };
    const document = documentFor(device);
    if (portal.state !== 'well' && portal.state !== 'forgetsTheToken')
      return { refreshToken: null, answer: { kind: 'stop', why: portal.state, document } };
    device.tokens += 1;
    device.token = `token-${device.tokens}`;
    return { refreshToken: device.token, answer: { kind: 'policy', document } };
  }

  function refuse(status: number, code: string, more: object = {}) {
    return { status, body: JSON.stringify({ type: '', title: code, status, code, ...more }) };
  }
  const say = (status: number, body: object) => ({ status, body: JSON.stringify(body) });

  function deviceOf(id: string, assertion: string): Device | ReturnType<typeof refuse> {
    const device = portal.devices.get(id);
    const [head = '', body = '', signature = ''] = assertion.split('.');
    const key = device && createPublicKey({ key: device.key as never, format: 'jwk' });
    const isSigned =
      key && verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'));
    if (!device || !isSigned) return refuse(404, 'devices.notFound');
    const { aud, sub, iat } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<
      string,
      unknown
    >;
    if (aud !== portal.url || sub !== id) return refuse(404, 'devices.notFound');
    if (Math.abs(Number(iat) - portal.now() / 1_000) > 300)
      return refuse(409, 'devices.clockWrong', { serverTime: new Date(portal.now()).toISOString() });
    return device;
  }

  function respond(path: string, body: Record<string, never>): { status: number; body: string } {
    if (path === '/api/v1/keys') return say(200, { keys: [portal.signing.jwk], vouchers: portal.vouchers });
    if (path === '/api/v1/device-codes') {
      portal.asking = body;
      return say(201, {
        deviceCode: 'device-code',
        userCode: 'BCDF-GHJK',
        verificationUrl: `${portal.url}/devices`,
        verificationUrlComplete: `${portal.url}/devices#BCDF-GHJK`,
        expiresInSeconds: 900,
        intervalSeconds: 0.05,
      });
    }
    if (path === '/api/v1/device-tokens') {
      if (portal.decision === 'pending') return refuse(409, 'devices.authorizationPending');
      if (portal.decision === 'refused') return refuse(403, 'devices.refusedByUser');
      portal.redeemed = body;
      const key = (body as unknown as { deviceKey: Jwk }).deviceKey;
      const id = `device-${thumbprint(key)}`;
      const device: Device = { id, key, token: '', tokens: 0, before: null, signedOut: false };
      portal.devices.set(id, device);
      const { refreshToken, answer } = answerFor(device);
      return say(201, {
        device: { id, name: 'desk' },
        user: { id: 'user-1', firstName: 'Lena', lastName: 'Novak', email: 'lena@harbor.example' },
        account: { id: 'account-1', name: 'Harbor Bridge' },
        refreshToken,
        keys: { keys: [portal.signing.jwk] },
        serverTime: new Date(portal.now()).toISOString(),
        answer,
      });
    }
    const [, id = '', what] = /^\/api\/v1\/devices\/([^/]+)\/(policy|usage|sign-out)$/.exec(path) ?? [];
    const device = deviceOf(id, String(body['assertion']));
    if ('status' in device) return device;
    if (what === 'sign-out') return say(200, { signedOut: true });
    if (what === 'usage') return say(200, count(body as never));
    if (device.signedOut) portal.state = 'signedOut';
    const isOpen = portal.state === 'well' || portal.state === 'forgetsTheToken';
    const { refreshToken: sent, attempt } = body as Record<string, unknown>;
    const { before } = device;
    const isRepeated =
      before !== null && before.token === sent && attempt !== undefined && before.attempt === attempt;
    if (isOpen && isRepeated)
      return say(200, {
        serverTime: new Date(portal.now()).toISOString(),
        refreshToken: device.token,
        answer: { kind: 'policy', document: documentFor(device) },
      });
    if (isOpen && (portal.state === 'forgetsTheToken' || sent !== device.token)) {
      // As the real portal does it without a minute of patience: a token that was used up is that of a copy.
      device.signedOut = sent !== null;
      return refuse(401, sent === null ? 'devices.signInAgain' : 'devices.tokenReused');
    }
    device.before = { token: sent, attempt };
    return say(200, { serverTime: new Date(portal.now()).toISOString(), ...answerFor(device) });
  }

  function count({ events }: { events: Record<string, unknown>[] }) {
    portal.usageCalls += 1;
    if (portal.refusesUsage !== null)
      return {
        accepted: [],
        repeated: [],
        refused: events.map(({ id }) => ({ id, code: portal.refusesUsage })),
      };
    const isLater = ({ endedAt }: Record<string, unknown>) =>
      Date.parse(String(endedAt)) > portal.now() + 300_000;
    const refused = events.filter(isLater).map(({ id }) => ({ id, code: 'usage.inTheFuture' }));
    const taken = events.filter((event) => !isLater(event));
    const repeated = taken.map(({ id }) => String(id)).filter((id) => portal.events.has(id));
    const accepted = taken.map(({ id }) => String(id)).filter((id) => !repeated.includes(id));
    for (const event of taken) portal.events.set(String(event['id']), event);
    return { accepted, repeated, refused };
  }

  async function start(): Promise<void> {
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const path = request.url ?? '';
        portal.asked.push(path);
        const instead = portal.instead?.(path) ?? null;
        if (instead === 'silence') return;
        const answer = () => respond(path, (text ? JSON.parse(text) : {}) as Record<string, never>);
        const { status, body } = typeof instead === 'string' || !instead ? answer() : instead;
        // It does what it is asked, and nobody hears of it. What it refuses it says.
        if (instead === 'doneInSilence' && status < 300) return;
        if (instead === 'hangUp' && status < 300) return void request.socket.destroy();
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    portal.url = `http://127.0.0.1:${port}`;
  }

  async function stop(): Promise<void> {
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  }

  await start();
  return portal;
}
