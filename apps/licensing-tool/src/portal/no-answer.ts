import type { Reason } from '../outcome.ts';

/** Why there was no answer, as far as what helps differs. */
export type NoAnswer = Extract<
  Reason,
  'portalAway' | 'portalNotFound' | 'proxyUnused' | 'notTrusted' | 'notAPortal'
>;

/** It may be different in a moment: the tool asks again. */
export const maySoonAnswer: ReadonlySet<Reason> = new Set(['portalAway', 'portalNotFound', 'proxyUnused']);

/** What a connection that failed means, by the code of Node, of OpenSSL or of the system. */
export function noAnswerBy(code: string, isProxyUnused: boolean): NoAnswer {
  if (aboutCertificates.test(code)) return 'notTrusted';
  // Something speaks there, but without TLS.
  if (/^(ERR_SSL_|EPROTO)/.test(code)) return 'notAPortal';
  if (isProxyUnused) return 'proxyUnused';
  return code === 'ENOTFOUND' ? 'portalNotFound' : 'portalAway';
}

const aboutCertificates =
  /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH_)/;

/**
 * Whether a proxy is set for this address that Node does not use. It does since 24, where a variable says so; before, a network
 * that lets only its proxy out keeps the tool from the portal.
 */
export function isProxyUnused(address: string, env: NodeJS.ProcessEnv, node: string): boolean {
  const { protocol, hostname } = new URL(address);
  const proxy = env['HTTPS_PROXY'] || env['https_proxy'];
  if (!proxy || protocol !== 'https:' || isExempt(hostname, env['NO_PROXY'] || env['no_proxy'])) return false;
  return !(env['NODE_USE_ENV_PROXY'] === '1' && Number(node.split('.')[0]) >= 24);
}

const isExempt = (hostname: string, exempt = ''): boolean =>
  exempt
    .split(/[\s,]+/)
    .map((name) => name.replace(/^\*?\./, '').toLowerCase())
    .some((name) => name === '*' || (name !== '' && (hostname === name || hostname.endsWith(`.${name}`))));
