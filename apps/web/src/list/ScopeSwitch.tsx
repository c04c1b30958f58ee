import { NativeSelect } from '@mantine/core';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { usePhone } from './use-phone.ts';

type Props<Value extends string> = {
  label: string;
  value: Value;
  data: { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** Which of a few lists the page shows: those that wait, for example, or those that are decided. */
export function ScopeSwitch<Value extends string>({ label, value, data, onChange }: Props<Value>) {
  const phone = usePhone();
  if (!phone)
    return (
      <SegmentedControl
        aria-label={label}
        data={data}
        value={value}
        onChange={(next) => onChange(next as Value)}
      />
    );
  return (
    <NativeSelect
      aria-label={label}
      data={data}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    />
  );
}
