import { describe, expect, test } from 'vitest';
import { isProxyUnused, noAnswerBy } from './no-answer.ts';

describe('a connection that failed', () => {
  test.each([
    ['ECONNREFUSED', 'portalAway'],
    ['ECONNRESET', 'portalAway'],
    ['UND_ERR_CONNECT_TIMEOUT', 'portalAway'],
    ['EAI_AGAIN', 'portalAway'],
    ['', 'portalAway'],
    ['ENOTFOUND', 'portalNotFound'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'notTrusted'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'notTrusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'notTrusted'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'notTrusted'],
    ['CERT_HAS_EXPIRED', 'notTrusted'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'notTrusted'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'notAPortal'],
  ] as const)('is said by what it was: %s', (code, reason) => {
    expect(noAnswerBy(code, false)).toBe(reason);
  });

  test('is the proxy’s where one is set that is not used, but not what a certificate says', () => {
    expect(noAnswerBy('ETIMEDOUT', true)).toBe('proxyUnused');
    expect(noAnswerBy('ENOTFOUND', true)).toBe('proxyUnused');
    expect(noAnswerBy('CERT_HAS_EXPIRED', true)).toBe('notTrusted');
  });
});

describe('a proxy', () => {
  const portal = 'https://portal.example.org';
  const HTTPS_PROXY = 'http://proxy.example.org:3128';

  test.each([
    ['is set', { HTTPS_PROXY }, portal, 'v20.19.0', true],
    ['is set in small letters', { https_proxy: HTTPS_PROXY }, portal, '22.1.0', true],
    ['is none', {}, portal, '20.19.0', false],
    ['is empty', { HTTPS_PROXY: '' }, portal, '20.19.0', false],
    ['is for the portal of this machine', { HTTPS_PROXY }, 'http://localhost:3000', '20.19.0', false],
    [
      'is not for this portal',
      { HTTPS_PROXY, NO_PROXY: 'localhost, .example.org' },
      portal,
      '20.19.0',
      false,
    ],
    ['is not for another portal', { HTTPS_PROXY, NO_PROXY: 'ample.org' }, portal, '20.19.0', true],
    ['is for none', { HTTPS_PROXY, no_proxy: '*' }, portal, '20.19.0', false],
    ['is used by Node', { HTTPS_PROXY, NODE_USE_ENV_PROXY: '1' }, portal, '24.5.0', false],
    ['cannot be used by this Node', { HTTPS_PROXY, NODE_USE_ENV_PROXY: '1' }, portal, '20.19.0', true],
    ['would be used if Node was told to', { HTTPS_PROXY }, portal, '24.5.0', true],
  ] as const)('that %s', (_what, env, address, node, isUnused) => {
    expect(isProxyUnused(address, env, node)).toBe(isUnused);
  });
});
