import type { RefusalCode } from '@roster/domain/refusals';
import * as z from 'zod';
import { refusalTable } from '../refusals/index.ts';

type Table = typeof refusalTable;

export const statusOf = (code: RefusalCode): number => refusalTable[code].status;

/** What a refusal says besides its code. */
export type DetailsOf<Code extends RefusalCode> = Code extends RefusalCode
  ? Table[Code] extends { details: infer Details extends z.ZodObject }
    ? z.output<Details>
    : Record<never, never>
  : never;

/** RFC 9457 problem details, with the refusal's code and the details of this code. */
export type Problem<Code extends RefusalCode = RefusalCode> = Code extends RefusalCode
  ? { type: string; title: string; status: Table[Code]['status']; code: Code } & DetailsOf<Code>
  : never;

/** The codes that say everything by themselves. */
export type BareCode = {
  [Code in RefusalCode]: Table[Code] extends { details: z.ZodObject } ? never : Code;
}[RefusalCode];

/**
 * What stands beside a code: nothing, or its details, exactly. Of several possible codes with different details one must
 * be told apart first.
 */
export type DetailsBeside<Code extends RefusalCode, Details> = keyof AllOf<DetailsOf<Code>> extends never
  ? []
  : Partial<AllOf<DetailsOf<Code>>> extends AllOf<DetailsOf<Code>>
    ? [details?: Exactly<Code, Details>]
    : [details: Exactly<Code, Details>];

export type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
type Exactly<Code extends RefusalCode, Details> = Details & {
  [Name in Exclude<keyof Details, keyof DetailsOf<Code>>]: never;
};

export const problemFor = <Code extends RefusalCode, Details extends AllOf<DetailsOf<Code>>>(
  code: Code,
  ...[details]: DetailsBeside<Code, Details>
): Problem<Code> => problemFrom(code, details) as Problem<Code>;

/** The same for details that were checked with their code before. */
export const problemFrom = (code: RefusalCode, details: object = {}) =>
  ({ type: `/help/refusals/${code}`, title: code, status: statusOf(code), code, ...details }) as Problem;

/** The problem of one refusal. */
export const problemSchemas = Object.fromEntries(
  Object.entries(refusalTable).map(([code, row]) => [code, schemaOf(code, row)]),
) as Record<RefusalCode, ReturnType<typeof schemaOf>>;

function schemaOf(code: string, row: { status: number; details?: z.ZodObject }) {
  return z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.literal(row.status),
      code: z.literal(code),
      ...row.details?.shape,
    })
    .meta({ id: `Problem.${code}` });
}

const [first, ...others] = Object.values(problemSchemas);
export const Problem = z
  .discriminatedUnion('code', [first as NonNullable<typeof first>, ...others])
  .meta({ id: 'Problem' }) as unknown as z.ZodType<Problem>;
