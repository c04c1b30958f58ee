import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheet = readFileSync(new URL('Picture.module.css', import.meta.url), 'utf8');
const pairs = [
  ...sheet.matchAll(/background: light-dark\((#\w+), (#\w+)\);\s+color: light-dark\((#\w+), (#\w+)\)/g),
].flatMap(([, light = '', dark = '', lightText = '', darkText = '']) => [
  { scheme: 'light', ground: light, text: lightText },
  { scheme: 'dark', ground: dark, text: darkText },
]);

const light = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = (color: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    light(parseInt(color.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};

test('a picture has eight colors in each scheme', () => {
  expect(pairs).toHaveLength(16);
});

test.each(pairs)('the initials $text on $ground can be read ($scheme, X4)', ({ ground, text }) => {
  expect(contrast(ground, text)).toBeGreaterThanOrEqual(4.5);
});
