import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from './pages.ts';
import { securityHeaders } from './security-headers.ts';

const publicUrl = new URL('https://roster.example');
const dist = mkdtempSync(join(tmpdir(), 'roster-pages-'));
const script = 'console.log("first");';
const app = express();
const server = app.listen(0, '127.0.0.1');

beforeAll(() => {
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'assets/first.js'), script);
  writeFileSync(join(dist, 'assets/first.js.br'), brotliCompressSync(script));
  writeFileSync(join(dist, 'assets/first.js.gz'), gzipSync(script));
  writeFileSync(join(dist, 'index.html'), '<meta content="%STYLE_NONCE%" /><!-- preloads -->');
  const words = (language: string) => [
    `../../packages/i18n/src/${language}/frame.ts`,
    { file: `assets/words-${language}.js` },
  ];
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify(Object.fromEntries(['en', 'de'].map(words))));
  app.use(securityHeaders(publicUrl), pages(dist, publicUrl));
});
afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

/** Not by `fetch`, which would name encodings and a language of its own. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ headers: Record<string, unknown>; bytes: Buffer; text: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    ask({ port, host: '127.0.0.1', path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ headers: response.headers, bytes, text: bytes.toString() });
      });
    })
      .on('error', reject)
      .end();
  });

describe('a file of the build', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliCompressSync(script)],
    ['gzip', 'gzip', gzipSync(script)],
    ['br;q=0, gzip', 'gzip', gzipSync(script)],
    ['identity', undefined, Buffer.from(script)],
  ])('comes as small as a browser that takes %s can read it', async (accepted, encoding, content) => {
    const { headers, bytes } = await get('/assets/first.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(bytes.equals(content)).toBe(true);
  });

  test('carries the headers that protect a file, and none that only a page needs', async () => {
    const { headers } = await get('/assets/first.js');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(Object.keys(headers)).not.toContain('content-security-policy');
  });
});

test('a page is protected as a whole, by a policy with the nonce that is in it', async () => {
  const { headers, text } = await get('/users');
  const nonce = /content="([\w-]{20,})"/.exec(text)?.[1];
  const policy = String(headers['content-security-policy']);
  expect(nonce).toBeDefined();
  expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=31536000',
  });
  expect((await get('/users')).text).not.toContain(nonce);
});

describe('a page names what it will ask for', () => {
  const named = async (path: string, headers: Record<string, string>) =>
    [...(await get(path, headers)).text.matchAll(/href="([^"]+)"/g)].map(([, href]) =>
      href?.replaceAll('&amp;', '&'),
    );
  const session = { cookie: '__Host-roster_session=any' };

  test.each([
    ['of the browser', { 'accept-language': 'de-AT,de;q=0.9,en;q=0.8' }, '/assets/words-de.js'],
    ['chosen before', { 'accept-language': 'de', cookie: 'roster_language=en' }, '/assets/words-en.js'],
    ['that there is, if the browser has another', { 'accept-language': 'fr' }, '/assets/words-en.js'],
  ])('the words of the language %s', async (_which, headers, file) => {
    expect(await named('/sign-in', headers)).toEqual([file]);
  });

  test.each([
    ['nothing to someone who is not signed in', '/users', {}, []],
    ['the session on every page', '/groups', session, ['/api/v1/session']],
    ['the first users', '/users', session, ['/api/v1/session', '/api/v1/users?sort=name&limit=50']],
    ['only the session if the list opens elsewhere', '/users?status=locked', session, ['/api/v1/session']],
  ])('and %s', async (_what, path, headers, answers) => {
    expect((await named(path, headers)).filter((href) => href?.startsWith('/api/'))).toEqual(answers);
  });
});
