import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { connectionLimits, createLimitedServer } from './connections.ts';

let server: Server;
const sockets: Socket[] = [];
const short = { headersMilliseconds: 200, requestMilliseconds: 300, checkMilliseconds: 50 };

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function given(limits: Partial<typeof connectionLimits>): Promise<number> {
  server = createLimitedServer(
    (request, response) => request.resume().on('end', () => response.end('answered')),
    { ...connectionLimits, ...limits },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Opens a real socket and sends these bytes. Resolves with what came back when the server has ended it. */
const opened = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    sockets.push(socket);
  });

const complete = 'GET / HTTP/1.1\r\nHost: roster\r\nConnection: close\r\n\r\n';

describe('a client that holds a connection', () => {
  test.each([
    ['without sending anything', ''],
    ['with half a request line', 'GET / HT'],
    ['with headers that never end', 'GET / HTTP/1.1\r\nHost: roster\r\nX-Slow: '],
    ['with a body that never ends', 'POST / HTTP/1.1\r\nHost: roster\r\nContent-Length: 100\r\n\r\n{'],
  ])('%s is cut off, and others still get their answers', async (_how, bytes) => {
    const port = await given(short);
    const slow = Array.from({ length: 50 }, () => opened(port, bytes));
    expect(await opened(port, complete)).toMatch(/answered$/);
    for (const answer of await Promise.all(slow)) expect(answer).not.toContain('answered');
  });

  test('gets no more of them than its share, and its place back when one ends', async () => {
    const port = await given({ perNetwork: 3 });
    const held = [1, 2, 3].map(() => opened(port, ''));
    await expect.poll(() => connectionsOf(server)).toBe(3);
    expect(await opened(port, complete)).toBe('');
    sockets[0]?.destroy();
    await held[0];
    await expect.poll(() => connectionsOf(server)).toBe(2);
    expect(await opened(port, complete)).toMatch(/answered$/);
  });

  test('may not send headers without end', async () => {
    const port = await given({});
    const many = Array.from({ length: 2_000 }, (_, nth) => `X-Header-${nth}: value\r\n`).join('');
    const answer = await opened(port, `GET / HTTP/1.1\r\nHost: roster\r\n${many}\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer.length).toBeLessThan(500);
  });
});

test('in production nobody holds half a request for longer than half a minute', () => {
  expect(connectionLimits.headersMilliseconds).toBeLessThanOrEqual(30_000);
  expect(connectionLimits.requestMilliseconds).toBeLessThanOrEqual(30_000);
  expect(connectionLimits.perNetwork).toBeLessThanOrEqual(200);
});

const connectionsOf = (of: Server): Promise<number> =>
  new Promise((resolve) => of.getConnections((_error, count) => resolve(count)));
