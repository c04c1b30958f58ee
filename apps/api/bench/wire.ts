import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type Wire = {
  /** The database, through this wire. */
  url: string;
  /** How often someone has waited for the database since the last call. */
  take: () => number;
  close: () => void;
};

/**
 * A wire to PostgreSQL that counts how often the product waits for an answer: what is sent before the first of it is
 * answered is one round trip, on whichever connections.
 */
export async function startWire(databaseUrl: string): Promise<Wire> {
  const { hostname, port } = new URL(databaseUrl);
  const waiting = new Set<Socket>();
  const open = new Set<Socket>();
  let trips = 0;
  const server = createServer((product) => {
    const database = connect(Number(port), hostname);
    open.add(product);
    product.on('data', (sent: Buffer) => {
      if (waiting.size === 0) trips += 1;
      waiting.add(product);
      database.write(sent);
    });
    database.on('data', (answer: Buffer) => {
      if (isReady(answer)) waiting.delete(product);
      product.write(answer);
    });
    const end = () => {
      waiting.delete(product);
      open.delete(product);
      product.destroy();
      database.destroy();
    };
    for (const socket of [product, database]) socket.on('close', end).on('error', end);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    take: () => {
      const taken = trips;
      trips = 0;
      return taken;
    },
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** ReadyForQuery ends every answer (protocol 3.0, message formats). */
const isReady = (answer: Buffer) => answer.length >= 6 && answer.readUInt8(answer.length - 6) === 0x5a;
