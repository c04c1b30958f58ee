import { Select } from '@mantine/core';
import { useState } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useFieldError } from '../../form/contract-form.ts';
import { useNothingFound } from '../../ui/use-nothing-found.ts';
import { useText } from '../../words/text.ts';
import { useFoundProducts } from './entitlements.queries.ts';

type Props<Typed extends FieldValues, Sent> = {
  control: Control<Typed, unknown, Sent>;
  name: FieldPath<Typed>;
};

/** A product of the catalogue, found by typing. */
export function ProductSelect<Typed extends FieldValues, Sent>({ control, name }: Props<Typed, Sent>) {
  const t = useText();
  const fieldError = useFieldError();
  const { field, fieldState } = useController({ control, name });
  const { value: productId, onChange, ...rest } = field;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  // A choice fills its name in, which is no search for others.
  const found = useFoundProducts(typed === chosen?.label ? '' : typed);
  const nothingFound = useNothingFound(found);
  // E1: what is no longer offered is there with the reason, and cannot be chosen.
  const options = (found.data?.items ?? []).map(({ id, name: label, endedAt }) => ({
    value: id,
    label: endedAt ? t('entitlement.productEnded', { name: label }) : label,
    disabled: endedAt !== null,
  }));
  const others = options.filter(({ value }) => value !== chosen?.value);
  return (
    <Select
      label={t('entitlement.product')}
      withAsterisk
      data-autofocus
      data={chosen ? [chosen, ...others] : others}
      // The server's results always fit.
      filter={({ options: all }) => all}
      searchable
      nothingFoundMessage={nothingFound}
      onSearchChange={setTyped}
      {...rest}
      value={(productId as string | undefined) || null}
      onChange={(value, option) => {
        setChosen(option && { value: option.value, label: option.label });
        onChange(value);
      }}
      error={fieldError(fieldState.error, productId)}
    />
  );
}
