import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import { useText } from '../words/text.ts';

type Limited = { limit: number; value: string };

// X6: nothing is cut off while it is typed or pasted. The field says how much is too much, and the server refuses it.

export const LimitedTextarea = ({ limit, ...props }: Limited & TextareaProps) => (
  <Textarea {...props} {...useTooLong(limit, props.value)} />
);

export const LimitedTextInput = ({ limit, ...props }: Limited & TextInputProps) => (
  <TextInput {...props} {...useTooLong(limit, props.value)} />
);

function useTooLong(limit: number, value: string): { error?: string } {
  const t = useText();
  return value.length > limit ? { error: t('form.text.tooLongBy', { limit, length: value.length }) } : {};
}
