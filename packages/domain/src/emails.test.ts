import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalDomain, canonicalEmail, domainOf } from './emails.ts';

describe('an address has one form', () => {
  test.each([
    ['Ana.Weber@Harbor.Example', 'ana.weber@harbor.example'],
    ['  ana@harbor.example\n', 'ana@harbor.example'],
    ['ana+portal@harbor.example', 'ana+portal@harbor.example'],
    ["o'neill@harbor.example", "o'neill@harbor.example"],
    ['info@bücher.example', 'info@xn--bcher-kva.example'],
    ['info@BÜCHER.example', 'info@xn--bcher-kva.example'],
    ['info@XN--BCHER-KVA.example', 'info@xn--bcher-kva.example'],
    ['a@b.co', 'a@b.co'],
    [`${'a'.repeat(64)}@harbor.example`, `${'a'.repeat(64)}@harbor.example`],
  ])('%s is %s', (typed, canonical) => expect(canonicalEmail(typed)).toBe(canonical));

  test('and normalizing it again changes nothing', () =>
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const once = canonicalEmail(email);
        return once === null || canonicalEmail(once) === once;
      }),
    ));
});

describe('not an address', () => {
  test.each([
    '',
    'ana',
    '@harbor.example',
    'ana@',
    'ana@harbor',
    'ana@@harbor.example',
    'ana @harbor.example',
    'ana@har bor.example',
    'ana@-harbor.example',
    'ana@harbor-.example',
    'ana@harbor..example',
    '.ana@harbor.example',
    'ana.@harbor.example',
    'a..na@harbor.example',
    'ana@127.0.0.1',
    'ana@[127.0.0.1]',
    'ana@0x7f000001',
    'ana@harbor.example:25',
    'ana@harbor.example/x',
    'ana@harbor.example?x',
    'ana@harbor.example#x',
    'ana@user:pass@harbor.example',
    'ana\r\nBcc: all@harbor.example',
    'ana@harbor.example\r\nBcc: x@y.example',
    'ana@harbor.example,ben@harbor.example',
    'ana<script>@harbor.example',
    '"ana weber"@harbor.example',
    'ána@harbor.example',
    'аna@harbor.example', // Cyrillic а
    '\u212aim@harbor.example', // the Kelvin sign
    `${'a'.repeat(65)}@harbor.example`,
    `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.example`,
    `a@${'b'.repeat(64)}.example`,
    'ana@harbor_bridge.example',
    'ana@%68arbor.example',
  ])('%j', (typed) => expect(canonicalEmail(typed)).toBeNull());
});

describe('a mail domain has one form, that of the addresses in it', () => {
  test.each([
    ['Harbor.Example', 'harbor.example'],
    [' harbor.example. ', 'harbor.example'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['faß.example', 'xn--fa-hia.example'],
  ])('%s is %s', (typed, canonical) => {
    expect(canonicalDomain(typed)).toBe(canonical);
    expect(domainOf(canonicalEmail(`ana@${canonical}`) ?? '')).toBe(canonical);
  });

  test.each([
    '',
    'harbor',
    '-x.example',
    'x-.example',
    '1.2.3.4',
    'a.1',
    `${'x'.repeat(70)}.example`,
    'a@b.example',
  ])('no address can be in "%s"', (typed) => expect(canonicalDomain(typed)).toBeNull());
});
