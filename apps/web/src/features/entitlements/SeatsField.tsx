import { TextInput } from '@mantine/core';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { maxSeats } from '@roster/domain/entitlements';
import { useText } from '../../words/text.ts';

type Props<Typed extends FieldValues, Sent> = {
  control: Control<Typed, unknown, Sent>;
  name: FieldPath<Typed>;
};

/** How many licenses an entitlement has. */
export function SeatsField<Typed extends FieldValues, Sent>({ control, name }: Props<Typed, Sent>) {
  const t = useText();
  const { field, fieldState } = useController({ control, name });
  return (
    <TextInput
      {...field}
      label={t('entitlement.licenses')}
      inputMode="numeric"
      autoComplete="off"
      withAsterisk
      error={fieldState.error && t('form.wholeNumber', { most: maxSeats })}
    />
  );
}
