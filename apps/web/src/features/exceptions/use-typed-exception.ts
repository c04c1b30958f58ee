import { decideDay } from '@roster/domain/typed-texts';
import type { ExceptionEffect } from '@roster/domain/exceptions';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import type { ExceptionDetails } from './exceptions.queries.ts';

/** The value of the choice that is about all products. */
export const all = 'all';

/** What is typed and chosen of an exception; its details once they are complete. */
export function useTypedException() {
  const t = useText();
  const [effect, setEffect] = useState<ExceptionEffect>('deny');
  const [product, setProduct] = useState<string | null>(null);
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  const wrongDay = lastDay !== '' && decideDay(lastDay) !== null;
  const missing = product === null ? t('exceptions.chooseProduct') : wrongDay ? t('form.date') : null;
  const details: Omit<ExceptionDetails, 'reason'> | null =
    missing === null
      ? { productId: product === all ? null : product, effect, endsOn: lastDay || null }
      : null;
  return {
    effect,
    setEffect,
    product,
    setProduct,
    lastDay,
    setLastDay,
    wrongDay,
    reason,
    setReason,
    missing,
    details,
  };
}

export type TypedException = ReturnType<typeof useTypedException>;
