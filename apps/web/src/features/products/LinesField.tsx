import { Textarea } from '@mantine/core';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useText } from '../../words/text.ts';
import { lineOf } from './product-form.ts';

type Props<Typed extends FieldValues, Sent> = {
  control: Control<Typed, unknown, Sent>;
  name: FieldPath<Typed>;
  label: string;
  description: string;
  wrong: 'product.featureWrong' | 'product.versionWrong';
};

/** One thing per line; what is wrong is said with its line. */
export function LinesField<Typed extends FieldValues, Sent>({
  control,
  name,
  wrong,
  ...words
}: Props<Typed, Sent>) {
  const t = useText();
  const { field, fieldState } = useController({ control, name });
  const { error } = fieldState;
  return (
    <Textarea
      {...words}
      {...field}
      autosize
      minRows={2}
      maxRows={8}
      error={error && t(wrong, { line: lineOf(error.message) })}
    />
  );
}
