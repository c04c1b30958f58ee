import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from './origin.ts';

/** What one client can hold before anything is known about it. */
export type ConnectionLimits = {
  /** From the connection, or from the first byte of the next request, to the end of the headers. */
  headersMilliseconds: number;
  /** The same to the end of the body. */
  requestMilliseconds: number;
  /** Between two requests; longer than the proxies keep theirs, so that they do not meet a closed one. */
  keepAliveMilliseconds: number;
  /** Without a byte in either direction, while a long answer is awaited too. */
  silentMilliseconds: number;
  checkMilliseconds: number;
  headers: number;
  headerBytes: number;
  /** Open at the same time, from one network; null where proxies of our own are in front, which are one address. */
  perNetwork: number | null;
  all: number;
};

export const connectionLimits: ConnectionLimits = {
  headersMilliseconds: 10_000,
  requestMilliseconds: 30_000,
  keepAliveMilliseconds: 65_000,
  silentMilliseconds: 300_000,
  checkMilliseconds: 1_000,
  headers: 100,
  headerBytes: 16_384,
  perNetwork: 200,
  all: 5_000,
};

/** A server that ends connections which take too long, and refuses more than its share to one network. */
export function createLimitedServer(listener: RequestListener, limits = connectionLimits): Server {
  const server = createServer(
    {
      headersTimeout: limits.headersMilliseconds,
      requestTimeout: limits.requestMilliseconds,
      keepAliveTimeout: limits.keepAliveMilliseconds,
      connectionsCheckingInterval: limits.checkMilliseconds,
      maxHeaderSize: limits.headerBytes,
    },
    listener,
  );
  server.maxHeadersCount = limits.headers;
  server.maxConnections = limits.all;
  server.timeout = limits.silentMilliseconds;
  const { perNetwork } = limits;
  if (perNetwork !== null) server.on('connection', shareOut(perNetwork));
  return server;
}

function shareOut(most: number): (socket: Socket) => void {
  const open = new Map<string, number>();
  return (socket) => {
    const network = networkOf(socket.remoteAddress ?? '');
    const count = open.get(network) ?? 0;
    if (count >= most) {
      socket.destroy();
      return;
    }
    open.set(network, count + 1);
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left === 0) open.delete(network);
      else open.set(network, left);
    });
  };
}
