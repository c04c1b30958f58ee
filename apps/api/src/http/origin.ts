import type { Request } from 'express';
import type { Context } from '../platform/implement.ts';

/** The origin of a request, no more exact than needed. */
export const originOf = (request: Request): Context['origin'] => ({
  network: networkOf(request.ip ?? ''),
  device: deviceOf(request.get('user-agent') ?? ''),
});

/** An IPv4 address, or the /64 of an IPv6 address, because one subscriber gets a whole /64. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = address.includes('::')
    ? Array<string>(Math.max(8 - groups.length - after.length, 0)).fill('0')
    : [];
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}

const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** "Firefox on Windows": enough to recognize one's own device, not enough to be tracked by. */
export function deviceOf(userAgent: string): string {
  const find = (kinds: [RegExp, string][]) => kinds.find(([pattern]) => pattern.test(userAgent))?.[1];
  const [browser, system] = [find(browsers), find(systems)];
  if (browser && system) return `${browser} · ${system}`;
  return browser ?? system ?? (userAgent.split(/[\s/]/)[0]?.slice(0, 40) || '?');
}
