import { describe, expect, test } from 'vitest';
import { canonicalEmail } from './emails.ts';

// Two hundred and more ways to write, to disguise and to abuse an address.

const one = 'ana.weber@harbor.example';

const casings = [
  one,
  one.toUpperCase(),
  'Ana.Weber@Harbor.Example',
  'aNA.wEBER@hARBOR.eXAMPLE',
  'ANA.weber@harbor.EXAMPLE',
  'ana.weber@HARBOR.example',
];
const wrappings = [
  '\u2028%',
  '\ufeff%',
  '%\u3000',
  '\f%\v',
  '\n\n%',
  '%',
  ' %',
  '% ',
  '\t%',
  '%\n',
  '\r\n%\r\n',
  '\u00a0%',
  '%\u2003',
];
const sameDomain = [
  'ｈａｒｂｏｒ.example', // full width
  'harbor。example', // ideographic full stop
  'harbor．example', // full-width full stop
  'har\u00adbor.example', // soft hyphen
  'HARBOR.ＥＸＡＭＰＬＥ',
  '𝐡arbor.example', // mathematical letters
];

describe('one and the same address', () => {
  const vectors = casings.flatMap((address) => wrappings.map((wrapping) => wrapping.replace('%', address)));
  test.each(vectors)('%j', (typed) => expect(canonicalEmail(typed)).toBe(one));
  test.each(sameDomain)('in the domain %j', (domain) =>
    expect(canonicalEmail(`ana.weber@${domain}`)).toBe(one),
  );
});

describe('an international domain is its A-label, however it is written', () => {
  test.each([
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['ñandú.example', 'xn--and-6ma2c.example'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['пример.испытание', 'xn--e1afmkfd.xn--80akhbyknj4f'],
    ['مثال.إختبار', 'xn--mgbh0fb.xn--kgbechtv'],
    ['παράδειγμα.δοκιμή', 'xn--hxajbheg2az3al.xn--jxalpdlp'],
  ])('%s', (domain, ascii) => expect(canonicalEmail(`info@${domain}`)).toBe(`info@${ascii}`));
});

describe('another address stays another address', () => {
  const others = [
    'ana.weber+portal',
    'ana.weber+a+b',
    'anaweber',
    'ana_weber',
    'ana-weber',
    'ana.weber1',
    "ana.o'weber",
    'ana/weber',
    'ana=weber',
    'a',
  ];
  test.each(others)('%s', (local) => {
    expect(canonicalEmail(`${local}@harbor.example`)).toBe(`${local}@harbor.example`);
    expect(canonicalEmail(`${local}@harbor.example`)).not.toBe(one);
  });
});

describe('letters that look like others are no address before the @, and another domain behind it', () => {
  const lookalikes = ['а', 'е', 'о', 'і', 'ѕ', 'ɑ', 'ａ', 'á', 'ⓐ', '𝒂', 'ı', 'ſ'];
  test.each(lookalikes)('%s', (letter) => {
    expect(canonicalEmail(`${letter}na@harbor.example`)).toBeNull();
    const domain = canonicalEmail(`ana@h${letter}rbor.example`);
    if (letter.normalize('NFKC').toLowerCase() !== 'a') expect(domain).not.toBe('ana@harbor.example');
  });
});

describe('nothing can be smuggled into an address', () => {
  const pieces = [
    '\r\nBcc: all@evil.example',
    '\nSubject: x',
    '%0d%0aBcc:x',
    '\u0000',
    '\u0008',
    '\u001b[31m',
    '\u202e',
    '<script>',
    '"><img src=x>',
    "' or '1'='1' --",
    '; drop table users',
    '${jndi:ldap://x}',
    '../../etc/passwd',
    '@evil.example',
    ',ben@harbor.example',
    ';ben@harbor.example',
    ' ben@harbor.example',
    '(comment)',
    '"quoted"@',
    '\\',
    '<ana@harbor.example>',
    '[127.0.0.1]',
    ':25',
  ];
  const vectors = pieces.flatMap((piece) => [
    `${piece}ana@harbor.example`,
    `an${piece}a@harbor.example`,
    `ana@harbor${piece}.example`,
    `ana@harbor.example${piece}`,
  ]);
  test.each(vectors)('%j', (typed) => expect(canonicalEmail(typed)).toBeNull());
});
