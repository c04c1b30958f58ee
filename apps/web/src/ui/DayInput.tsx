import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { formatDay, readDay } from '../words/days.ts';
import { useText } from '../words/text.ts';

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
  /** As it is on the wire, or empty. */
  value: string;
  /** Gets the day as it is on the wire; what is no day yet as it was typed. */
  onChange: (day: string) => void;
};

/** A day, in the order of the chosen language: a browser's own field follows the language of the browser instead. */
export function DayInput({ value, onChange, onBlur, ...props }: Props) {
  const t = useText();
  const { locale } = useIntl();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...props}
      inputMode="numeric"
      autoComplete="off"
      placeholder={t('form.dayFormat')}
      value={typed ?? formatDay(value, locale)}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        onChange(readDay(text, locale) ?? text);
      }}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
