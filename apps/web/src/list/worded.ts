import { useText, type MessageId } from '../words/text.ts';
import type { FilterOption } from './list-description.ts';

/** Options whose words are known. */
export const worded =
  <Value extends string>(values: readonly Value[], id: (value: Value) => MessageId) =>
  (): FilterOption[] => {
    const t = useText();
    return values.map((value) => ({ value, label: t(id(value)) }));
  };
