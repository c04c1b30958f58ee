import { CreateProductBody, type Product } from '@roster/contract/products';
import * as z from 'zod';

const { features, versions } = CreateProductBody.shape;
const Feature = features.unwrap().element;
const Version = versions.unwrap().element;

/** The fields of the dialog: features and versions are typed and pasted one per line. */
export const ProductForm = CreateProductBody.extend({
  features: linesOf(
    Feature,
    (line) => ({ key: /^\S*/.exec(line)?.[0] ?? '', name: line.replace(/^\S*/, '') }),
    ({ key }) => key,
  ),
  versions: linesOf(
    Version,
    (line) => line,
    (version) => version,
  ),
});

export const valuesOf = (product: Product | null) => ({
  name: product?.name ?? '',
  description: product?.description ?? '',
  features: (product?.features ?? []).map(({ key, name }) => `${key} ${name}`).join('\n'),
  versions: (product?.versions ?? []).join('\n'),
});

/** The number of the line that the message of `linesOf` is about. */
export const lineOf = (message = ''): number => Number(/^line:(\d+)$/.exec(message)?.[1] ?? 1);

/** Reads a text line by line; the first line that is not valid, or that stands there twice, is named. */
function linesOf<Item>(
  item: z.ZodType<Item>,
  read: (line: string) => unknown,
  keyOf: (item: Item) => string,
) {
  return z.string().transform((text, context): Item[] => {
    const found = new Map<string, Item>();
    for (const [at, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const parsed = item.safeParse(read(line.trim()));
      if (!parsed.success || found.has(keyOf(parsed.data))) {
        context.addIssue({ code: 'custom', message: `line:${at + 1}` });
        return z.NEVER;
      }
      found.set(keyOf(parsed.data), parsed.data);
    }
    return [...found.values()];
  });
}
