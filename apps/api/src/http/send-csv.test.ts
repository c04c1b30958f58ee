import { once } from 'node:events';
import { get, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import { sendCsv } from './send-csv.ts';

/** Milliseconds a reader may go without taking a byte. */
const patience = 300;
const line = Buffer.from(`${'x'.repeat(64 * 1024 - 2)}\r\n`);
let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('a file on its way out', () => {
  test('is ended when its reader stops reading, and is recognizably broken', async () => {
    const sent = await serve(10_000);
    const answer = await ask(sent.port);
    answer.pause();
    await expect.poll(() => sent.cutOff, { timeout: 4_000 }).toBe(true);
    expect(sent.lines).toBeLessThan(10_000);
    await expect(once(answer.resume(), 'end')).rejects.toThrow('aborted');
    expect(answer.complete).toBe(false);
  });

  test('waits for a slow reader, however long the download takes', async () => {
    const sent = await serve(200);
    const answer = await ask(sent.port);
    const began = performance.now();
    let share = 0;
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      share += chunk.length / (200 * line.length);
      // Like a slow line: the whole file takes three times as long as a pause may.
      await wait(Math.max(began + share * 3 * patience - performance.now(), 0));
    }
    expect(share).toBeCloseTo(1);
    expect(sent.cutOff).toBe(false);
    expect(answer.complete).toBe(true);
  });

  test('leaves its connection with the keep-alive timeout', async () => {
    const { port } = await serve(1);
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    );
    await once(socket.resume(), 'end');
  });
});

/** Sends a number of lines to every request. */
async function serve(lines: number) {
  const sent = { port: 0, lines: 0, cutOff: false };
  async function* rows(signal: AbortSignal) {
    signal.addEventListener('abort', () => (sent.cutOff = sent.lines < lines), { once: true });
    for (; sent.lines < lines; sent.lines++) yield await Promise.resolve(line);
  }
  const file = {
    fileName: 'users.csv',
    content: (signal: AbortSignal) => Promise.resolve(rows(signal)),
  };
  server = express()
    .get('/', (request, response) => {
      const reading = new AbortController();
      response.once('close', () => reading.abort());
      return sendCsv({ request, response }, file, reading.signal, patience);
    })
    .listen(0, '127.0.0.1');
  server.keepAliveTimeout = 50;
  await once(server, 'listening');
  sent.port = (server.address() as AddressInfo).port;
  return sent;
}

const ask = (port: number) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: '127.0.0.1' }, resolve).once('error', reject);
  });
