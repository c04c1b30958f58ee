/**
 * What a detail of an audit event is. `personal` is what a person is called, or what a person typed: it is kept apart, so
 * that it can be erased.
 */
export type Kind =
  | 'id'
  | 'text'
  | 'personal'
  | 'number'
  | 'flag'
  | { readonly oneOf: readonly string[] }
  | { readonly listOf: Kind }
  | { readonly orNull: Kind }
  | { readonly part: Fields };

/** By name. A detail whose name ends in a question mark may be left out. */
export type Fields = { readonly [name: string]: Kind };

export const oneOf = <const Words extends readonly string[]>(words: Words) => ({ oneOf: words });
export const listOf = <const One extends Kind>(one: One) => ({ listOf: one });
export const orNull = <const One extends Kind>(one: One) => ({ orNull: one });
export const part = <const Some extends Fields>(fields: Some) => ({ part: fields });

type ValueOf<One> = One extends 'id' | 'text' | 'personal'
  ? string
  : One extends 'number'
    ? number
    : One extends 'flag'
      ? boolean
      : One extends { oneOf: readonly (infer Word)[] }
        ? Word
        : One extends { listOf: infer Item }
          ? readonly ValueOf<Item>[]
          : One extends { orNull: infer Some }
            ? ValueOf<Some> | null
            : One extends { part: infer Some }
              ? DetailsOf<Some>
              : never;

export type DetailsOf<Some> = {
  readonly [Name in keyof Some as Name extends `${string}?` ? never : Name]: ValueOf<Some[Name]>;
} & {
  readonly [Name in keyof Some as Name extends `${infer Bare}?` ? Bare : never]?:
    ValueOf<Some[Name]> | undefined;
};

/** Nothing that the details do not name, at any level. */
export type Exactly<Given, Wanted> = Given extends readonly (infer Item)[]
  ? readonly Exactly<Item, Wanted extends readonly (infer One)[] ? One : never>[]
  : Given extends object
    ? {
        [Name in keyof Given]: Name extends keyof Wanted
          ? Exactly<Given[Name], NonNullable<Wanted[Name]>>
          : never;
      }
    : Given;

/** What a detail of this name is; undefined if the fields have none. */
export const kindOf = (fields: Fields, name: string): Kind | undefined => fields[name] ?? fields[`${name}?`];

/** The kind of the values themselves, where null is allowed too. */
export const bare = (kind: Kind | undefined): Exclude<Kind, { orNull: Kind }> | undefined =>
  typeof kind === 'object' && 'orNull' in kind ? bare(kind.orNull) : kind;
