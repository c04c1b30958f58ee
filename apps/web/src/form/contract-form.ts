import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { PasswordRefusal } from '@roster/domain/passwords';
import type { RefusalCode } from '@roster/domain/refusals';
import { readTextMessage } from '@roster/domain/typed-texts';
import { useCallback } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod';
import { useText, type MessageId } from '../words/text.ts';
import { textSentence } from './text-sentence.ts';

/**
 * A form with the contract's rules: what the server would refuse as unreadable is refused here before it is sent.
 * Checks a field when it is left, then while it is typed in; submitting moves the focus to the first invalid field.
 */
export function useContractForm<Typed extends FieldValues, Sent>(
  schema: z.ZodType<Sent, Typed>,
  defaultValues: DefaultValues<Typed>,
): UseFormReturn<Typed, unknown, Sent> {
  return useForm<Typed, unknown, Sent>({
    resolver: standardSchemaResolver(schema),
    defaultValues,
    mode: 'onTouched',
  });
}

/** Refusals of the server that are about one field, and shown beside it. */
const passwordRefusals = [
  'password.tooShort',
  'password.tooLong',
  'password.personal',
  'password.common',
] as const satisfies readonly PasswordRefusal[];
export const lastDayRefusals = [
  'users.lastDayPast',
  'users.ownLastDay',
  'users.isFulfillmentContact',
] as const satisfies readonly RefusalCode[];

/** What is wrong with a field, in the reader's language: it is empty, or its value does not fit. */
export function useFieldError() {
  const t = useText();
  return useCallback(
    (error: { message?: string } | undefined, value: unknown, wrong: MessageId = 'form.invalid') => {
      if (!error) return null;
      const refusal = [...passwordRefusals, ...lastDayRefusals].find((code) => code === error.message);
      if (refusal) return t(`refusals.${refusal}`);
      const said = readTextMessage(error.message);
      if (said) return textSentence(t, said);
      const empty = value === undefined || value === null || value === '';
      return t(empty ? 'form.required' : wrong);
    },
    [t],
  );
}
