import {
  TYPE,
  parse,
  type MessageFormatElement,
  type PluralOrSelectOption,
} from '@formatjs/icu-messageformat-parser';

/** What a message can say: each choice of a plural or select once, `{name}` where a value is filled in. */
export const sentencesOf = (message: string): string[] => said(parse(message));

const said = (elements: MessageFormatElement[]): string[] =>
  elements.reduce<string[]>((heads, element) => combine(heads, choices(element)), ['']);

function choices(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal) return [element.value];
  if (element.type === TYPE.pound) return ['2'];
  if (element.type === TYPE.plural || element.type === TYPE.select)
    return Object.values<PluralOrSelectOption>(element.options).flatMap(({ value }) => said(value));
  return [`{${element.value}}`];
}

/** Every choice appears, but not with every choice of the others: the longer list once, the shorter one repeated. */
function combine(heads: string[], tails: string[]): string[] {
  const count = Math.max(heads.length, tails.length);
  return Array.from(
    { length: count },
    (_, at) => (heads[at % heads.length] ?? '') + (tails[at % tails.length] ?? ''),
  );
}
