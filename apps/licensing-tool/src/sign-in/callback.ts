import { timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Words } from '../words.ts';

/** What comes back from the portal through the browser. */
export type Returned = { code: string } | { refused: true };

/** Listens on the loopback address for the browser that comes back from the portal (RFC 8252), and for nothing else. */
export async function listen(
  state: string,
  words: Words,
): Promise<{
  port: number;
  returned: Promise<Returned>;
  close: () => void;
}> {
  let settle: (returned: Returned) => void = () => undefined;
  const returned = new Promise<Returned>((resolve) => (settle = resolve));
  const server = createServer((request, response) => {
    const heard = request.method === 'GET' ? read(request.url ?? '', state) : null;
    response.setHeader('connection', 'close');
    if (!heard) return void response.writeHead(404).end();
    // Also if the browser does not wait for the page.
    response.once('close', () => settle(heard));
    response.writeHead(200, headers).end(page(words, 'code' in heard));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => {
    server.close();
    // Someone who asked for nothing may still hold a connection, and the tool would wait for them.
    server.closeAllConnections();
  };
  return { port: portOf(server), returned, close };
}

/** Returns null unless it is the return of the question that this tool asked. Anything on this machine may ask here. */
function read(url: string, state: string): Returned | null {
  if (!URL.canParse(url, 'http://127.0.0.1')) return null;
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  if (pathname !== '/' || !isSame(searchParams.get('state') ?? '', state)) return null;
  const code = searchParams.get('code');
  if (code) return { code };
  return searchParams.has('error') ? { refused: true } : null;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const page = ({ language, text }: Words, isAllowed: boolean) => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Roster</title>
<body style="font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1rem">
<h1 style="font-size: 1.5rem">${text(isAllowed ? 'tool.callback.allowed' : 'tool.callback.refused')}</h1>
<p>${text('tool.callback.close')}</p>
`;

const portOf = (server: Server) => (server.address() as AddressInfo).port;
