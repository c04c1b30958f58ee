import { textKinds } from '@roster/contract/machinery/primitives';
import type * as z from 'zod';

const id = '01890000-0000-7000-8000-000000000000';
const samples: Record<string, string[]> = {
  email: ['someone@example.com'],
  day: ['2026-11-25'],
  secret: ['wet stone radio'],
  format: [id, 'nowhere.example', 'Etc/UTC', 'users.locked', 'de', 'active', 'A-100'],
};

/** A request that fits the schema, with what is optional left out, except along the path, where the value is put. */
export function sampleOf(schema: z.ZodType, path: readonly string[], value: unknown): unknown {
  const kind = textKinds.get(schema)?.kind;
  if (path.length === 0 && value !== undefined) return value;
  if (kind) return (samples[kind] ?? ['Sample']).find((one) => schema.safeParse(one).success) ?? 'Sample';
  const { def } = schema as unknown as { def: Def };
  const [next, ...rest] = path;
  const within = (inner: z.ZodType) => sampleOf(inner, path, value);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape)
          .filter(([name, one]) => name === next || !one.safeParse(undefined).success)
          .map(([name, one]) => [
            name,
            name === next ? sampleOf(one, rest, value) : sampleOf(one, [], undefined),
          ]),
      );
    case 'record':
      return next === undefined ? {} : { [next]: sampleOf(def.valueType, rest, value) };
    case 'array':
      return [sampleOf(def.element, rest, value)];
    case 'union':
      return within(def.options.find((one) => leadsTo(one, path)) ?? (def.options[0] as z.ZodType));
    case 'pipe':
      return within(def.in);
    case 'optional':
    case 'nullable':
    case 'default':
      return within(def.innerType);
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'boolean':
      return false;
    case 'number':
      return 1;
  }
  throw new Error(`no sample for ${(def as { type: string }).type}`);
}

/** Whether a choice has the place that the path names. */
function leadsTo(schema: z.ZodType, [next]: readonly string[]): boolean {
  const { def } = schema as unknown as { def: Def };
  if (next === undefined) return textKinds.has(schema);
  if (next === '*') return def.type === 'array';
  return def.type === 'object' ? next in def.shape : def.type === 'record';
}

type Def =
  | { type: 'object'; shape: Record<string, z.ZodType> }
  | { type: 'record'; valueType: z.ZodType }
  | { type: 'array'; element: z.ZodType }
  | { type: 'union'; options: z.ZodType[] }
  | { type: 'pipe'; in: z.ZodType }
  | { type: 'optional' | 'nullable' | 'default'; innerType: z.ZodType }
  | { type: 'enum'; entries: Record<string, string> }
  | { type: 'literal'; values: unknown[] }
  | { type: 'boolean' | 'number' };
