import { Button, Input, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { codeOf } from '../api/api.ts';
import { nextStepOf } from '../failures/next-steps.ts';
import { useText } from '../words/text.ts';
import { RefusalAlert } from './RefusalAlert.tsx';

/** A question to the server whose answer something else needs: the choices of a field, say. */
export type Lookup = { data: unknown; error: Error | null; isFetching: boolean; refetch: () => unknown };

/** Stands where an answer is missing: that it could not be read is something else than that there is nothing. */
export function LookupFailure({ lookup: { data, error, isFetching, refetch } }: { lookup: Lookup }) {
  const t = useText();
  if (data !== undefined || !error) return null;
  return (
    <RefusalAlert error={error}>
      {nextStepOf(codeOf(error)) === 'retry' && (
        <Button size="compact-sm" variant="default" loading={isFetching} onClick={() => void refetch()}>
          {t('common.retry')}
        </Button>
      )}
    </RefusalAlert>
  );
}

type FieldProps = { label: string; description?: string | undefined; lookup: Lookup; children: ReactNode };

/** A field whose choices the server knows. Without them there is nothing to choose from, and chosen ones have no names. */
export function LookupField({ label, description, lookup, children }: FieldProps) {
  if (lookup.data !== undefined) return children;
  return (
    <Input.Wrapper label={label} description={description} labelElement="div">
      {lookup.error ? <LookupFailure lookup={lookup} /> : <Skeleton height={36} />}
    </Input.Wrapper>
  );
}
