import pg from 'pg';
import { expect, test } from 'vitest';
import { parseValues } from './parse-values.ts';

const [timestamptz, textArray] = [1184, 1009];

test.each([
  '2026-11-26 08:15:30+00',
  '2026-11-26 08:15:30.1+00',
  '2026-11-26 08:15:30.123+00',
  '2026-11-26 08:15:30.123456+00',
  '1899-12-31 23:59:59.999+00',
  '0099-01-01 00:00:00+00',
  '12026-01-01 00:00:00+00',
  '0044-03-15 12:00:00+00 BC',
  '2026-11-26 08:15:30+05:30',
  'infinity',
  '-infinity',
])('the time %s is read as pg reads it', (value) => {
  expect(read(timestamptz, value)).toEqual(pg.types.getTypeParser(timestamptz)(value));
});

test.each([
  '{}',
  '{download}',
  '{download,betaSoftware}',
  '{NULL}',
  '{a,null}',
  '{"a b"}',
  '{"a,b",c}',
  '{{a},{b}}',
  '{1.0}',
  '{""}',
])('the list %s is read as pg reads it', (value) => {
  expect(read(textArray, value)).toEqual(pg.types.getTypeParser(textArray)(value));
});

const read = (oid: number, value: string): unknown =>
  (parseValues.getTypeParser(oid, 'text') as (text: string) => unknown)(value);
