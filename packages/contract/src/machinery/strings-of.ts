import type * as z from 'zod';
import type { Endpoint } from './endpoint.ts';
import { textKinds } from './primitives.ts';

export type Kind = NonNullable<ReturnType<typeof textKinds.get>>['kind'];
/** A string of a request: where it is (`*` for any item of a list), and what it may be; null if no primitive says. */
export type FoundString = { path: string[]; kind: Kind | null };

/** Every string that a request of this endpoint can contain; closed lists of words are no strings. */
export const stringsOf = (endpoint: Endpoint): FoundString[] =>
  (['params', 'query', 'body'] as const).flatMap((part) =>
    endpoint[part] ? within(endpoint[part], [part]) : [],
  );

function within(schema: z.ZodType, path: string[]): FoundString[] {
  const known = textKinds.get(schema);
  if (known) return [{ path, kind: known.kind }];
  const { def } = schema as unknown as { def: Def };
  switch (def.type) {
    case 'string':
    case 'any':
    case 'unknown':
      return [{ path, kind: null }];
    case 'object':
      return Object.entries(def.shape).flatMap(([name, one]) => within(one, [...path, name]));
    case 'array':
      return within(def.element, [...path, '*']);
    case 'record':
      return def.keyType.def.type === 'enum'
        ? Object.values(def.keyType.def.entries).flatMap((name) => within(def.valueType, [...path, name]))
        : [{ path, kind: null }];
    case 'union':
      return unique(def.options.flatMap((one) => within(one, path)));
    case 'pipe':
      return within(def.in, path);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return within(def.innerType, path);
    case 'enum':
    case 'literal':
    case 'boolean':
    case 'number':
    case 'int':
      return [];
  }
  throw new Error(`a kind of schema that is not known here: ${String((def as { type: string }).type)}`);
}

type Leaf = 'string' | 'any' | 'unknown' | 'enum' | 'literal' | 'boolean' | 'number' | 'int';
type Def =
  | { type: Leaf }
  | { type: 'object'; shape: Record<string, z.ZodType> }
  | { type: 'array'; element: z.ZodType }
  | {
      type: 'record';
      keyType: { def: { type: 'enum'; entries: Record<string, string> } };
      valueType: z.ZodType;
    }
  | { type: 'union'; options: z.ZodType[] }
  | { type: 'pipe'; in: z.ZodType }
  | {
      type: 'optional' | 'nullable' | 'default' | 'prefault' | 'readonly';
      innerType: z.ZodType;
    };

const unique = (found: FoundString[]) => [
  ...new Map(found.map((one) => [`${one.path.join('.')} ${one.kind}`, one])).values(),
];
