import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviceOf, networkOf } from './origin.ts';

describe('a network', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['203.0.113.9:51234', '203.0.113.9'],
    ['::ffff:cb00:7109', '203.0.113.9'],
    ['[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', '?'],
    ['proxy.example', '?'],
    ['203.0.113.999', '?'],
    ['2001:db8::1::2', '?'],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));

  const port = fc.integer({ min: 1, max: 65_535 });

  test('of one address is the same however it is written', () => {
    fc.assert(
      fc.property(fc.ipV4(), port, (address, at) => {
        const hex = address
          .split('.')
          .map((part) => Number(part).toString(16).padStart(2, '0'))
          .join('');
        const mapped = `::ffff:${hex.slice(0, 4)}:${hex.slice(4)}`;
        for (const written of [`${address}:${at}`, `::ffff:${address}`, mapped, `[${mapped}]:${at}`])
          expect([written, networkOf(written)]).toEqual([written, networkOf(address)]);
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), port, (address, at) => {
        for (const written of [
          address.toUpperCase(),
          `[${address}]`,
          `[${address}]:${at}`,
          `${address}%eth0`,
        ])
          expect([written, networkOf(written)]).toEqual([written, networkOf(address)]);
      }),
    );
  });

  test('of what is no address is one for all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[:.]/.test(text));
        expect(networkOf(text)).toBe('?');
      }),
    );
  });
});

describe('a device', () => {
  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge · Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      'Safari · macOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
      'Chrome · Android',
    ],
    ['curl/8.5.0', 'curl'],
    ['', '?'],
  ])('of %j is %s', (userAgent, device) => expect(deviceOf(userAgent)).toBe(device));
});
