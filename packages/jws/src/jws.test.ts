import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openJws, signingKeyOf, signJws, type PrivateJwk } from './jws.ts';

const newKey = () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as PrivateJwk;

describe('something signed', () => {
  const key = newKey();
  const jws = signJws(signingKeyOf(key), { typ: 'a+jwt' }, { said: 'é' });

  test('is opened with the key and the type that it was signed with', () => {
    expect(openJws(jws, key, 'a+jwt')?.payload).toEqual({ said: 'é' });
  });

  test('is not opened with another key, as another type, or with a changed part', () => {
    expect(openJws(jws, newKey(), 'a+jwt')).toBeNull();
    expect(openJws(jws, key, 'b+jwt')).toBeNull();
    const [head = '', body = '', signature = ''] = jws.split('.');
    const other = Buffer.from('{"said":"e"}').toString('base64url');
    for (const changed of [
      `${head}.${other}.${signature}`,
      `${head}.${body}.`,
      `${head}.${body}`,
      '',
      `${jws}.x`,
    ])
      expect(openJws(changed, key, 'a+jwt')).toBeNull();
  });

  test.each([{ alg: 'none' }, { alg: 'HS256' }, { alg: 'EdDSA', crit: ['b64'] }])(
    'is not opened if its header asks for something else: %j',
    (header) => {
      const [, body, signature] = jws.split('.');
      const head = Buffer.from(JSON.stringify({ typ: 'a+jwt', ...header })).toString('base64url');
      expect(openJws(`${head}.${body}.${signature}`, key, 'a+jwt')).toBeNull();
    },
  );
});
