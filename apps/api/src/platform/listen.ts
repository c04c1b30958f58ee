import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartupError } from './settings/env.ts';

/**
 * Binds the port, or throws a StartupError that says what to do. Returns the actual port (0 lets the system choose).
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE';
      const sentence = busy
        ? `Port ${port} is in use by another program: end that one, or choose another with PORT=${port + 10} npm start.`
        : `Port ${port} cannot be used (${error.code}): choose another with PORT.`;
      reject(new StartupError(sentence));
    });
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Accepts no new requests, finishes those in progress, and closes idle connections. */
export function drain(server: Server, graceMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
