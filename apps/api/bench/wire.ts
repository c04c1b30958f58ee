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
    const isReady = readinessOf();
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

/** Whether a piece of what the database says has the end of an answer, ReadyForQuery (protocol 3.0, message formats). */
function readinessOf(): (piece: Buffer) => boolean {
  const header = 5;
  let rest: Buffer = Buffer.alloc(0);
  let skip = 0;
  return (piece) => {
    let ready = false;
    let said = Buffer.concat([rest, piece.subarray(Math.min(skip, piece.length))]);
    skip = Math.max(skip - piece.length, 0);
    while (said.length >= header) {
      ready ||= said.readUInt8(0) === 'Z'.charCodeAt(0);
      const length = said.readInt32BE(1) + 1;
      skip = Math.max(length - said.length, 0);
      said = said.subarray(Math.min(length, said.length));
    }
    rest = said;
    return ready;
  };
}
