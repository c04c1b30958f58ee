import { expect, test } from 'vitest';
import type * as z from 'zod';
import { endpoints } from './endpoints.ts';
import { License } from './primitives.ts';

/** What is called a license, or licenses, and names none that a user holds now. */
const others: Record<string, string> = {
  'listRemovedUsers items.*.licenses': 'products of which they held one when they left',
  'getUserAccess facts.seats': 'entitlements of the same answer, with their terms',
  'getOwnAccess facts.seats': 'entitlements of the same answer, with their terms',
};

test('every license of a person carries its term: one that gives nothing is nowhere named like one that does (E3)', () => {
  const found = endpoints.flatMap((endpoint) =>
    endpoint.response ? within(endpoint.response, []).map((one) => ({ ...one, of: endpoint.name })) : [],
  );
  const terms = Object.keys(License.shape);
  const without = found.flatMap(({ of, path, fields }) =>
    terms.every((field) => fields.includes(field)) ? [] : [`${of} ${path.join('.')}`],
  );
  expect(without.toSorted()).toEqual(Object.keys(others).toSorted());
  expect([...new Set(found.map(({ of }) => of))]).toEqual(
    expect.arrayContaining(['listUsers', 'getUser', 'getProfile', 'removeUsers']),
  );
});

type Found = { path: string[]; fields: string[] };

/** Every list of licenses in a response, and what it says of each. */
function within(schema: z.ZodType, path: string[]): Found[] {
  const { def } = schema as unknown as { def: Def };
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, one]) => within(one, [...path, name]));
    case 'array':
      return /^(licenses?|seats?)$/i.test(path.at(-1) ?? '')
        ? [{ path, fields: fieldsOf(def.element) }]
        : within(def.element, [...path, '*']);
    case 'record':
      return within(def.valueType, [...path, '*']);
    case 'union':
      return def.options.flatMap((one) => within(one, path));
    case 'pipe':
      return within(def.out, path);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return within(def.innerType, path);
    case 'string':
    case 'number':
    case 'boolean':
    case 'int':
    case 'enum':
    case 'literal':
    case 'unknown':
    case 'any':
    case 'null':
    case 'custom':
      return [];
  }
  throw new Error(`a kind of schema that is not known here: ${String((def as { type: string }).type)}`);
}

function fieldsOf(schema: z.ZodType): string[] {
  const { def } = schema as unknown as { def: Def };
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

type Def =
  | { type: 'object'; shape: Record<string, z.ZodType> }
  | { type: 'array'; element: z.ZodType }
  | { type: 'record'; valueType: z.ZodType }
  | { type: 'union'; options: z.ZodType[] }
  | { type: 'pipe'; out: z.ZodType }
  | { type: 'optional' | 'nullable' | 'default' | 'readonly'; innerType: z.ZodType }
  | {
      type:
        'string' | 'number' | 'boolean' | 'int' | 'enum' | 'literal' | 'unknown' | 'any' | 'null' | 'custom';
    };
