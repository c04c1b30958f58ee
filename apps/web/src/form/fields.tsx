import { MultiSelect, PasswordInput, Select, TextInput } from '@mantine/core';
import { languages } from '@roster/domain/languages';
import { type RoleKey, roleKeys } from '@roster/domain/roles';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { languageNames } from '../words/language-names.ts';
import { useText, type MessageId } from '../words/text.ts';
import { useCountryOptions } from '../ui/Country.tsx';
import { DayInput } from '../ui/DayInput.tsx';
import { LookupField } from '../ui/Lookup.tsx';
import { useFieldError } from './contract-form.ts';
import { useAllGroups } from './use-all-groups.ts';
import { LimitedTextarea } from './LimitedText.tsx';

type Props<Typed extends FieldValues, Sent> = {
  control: Control<Typed, unknown, Sent>;
  name: FieldPath<Typed>;
  label: string;
  description?: string;
  required?: boolean;
};

function useField<Typed extends FieldValues, Sent>(
  { control, name, required }: Props<Typed, Sent>,
  wrong?: MessageId,
) {
  const { field, fieldState } = useController({ control, name });
  const fieldError = useFieldError();
  return {
    ...field,
    // A field that is passed by is not wrong yet: it may be filled in later. Sending the form says what is missing.
    onBlur: () => (isPassedBy(field.value, fieldState.isDirty) ? undefined : field.onBlur()),
    value: (field.value as string | null | undefined) ?? '',
    error: fieldError(fieldState.error, field.value, wrong),
    // The label announces the star; the browser's own messages stay off.
    withAsterisk: required === true,
    'aria-required': required === true,
  };
}

const isPassedBy = (value: unknown, isDirty: boolean) =>
  !isDirty && (value === '' || value === null || value === undefined);

type TextProps<Typed extends FieldValues, Sent> = Props<Typed, Sent> & {
  type?: 'text' | 'email';
  autoComplete?: string;
  autoFocus?: boolean;
  onPaste?: React.ClipboardEventHandler<HTMLInputElement>;
};

export function TextField<Typed extends FieldValues, Sent>(props: TextProps<Typed, Sent>) {
  const { label, description, type = 'text', autoComplete, autoFocus, onPaste } = props;
  const field = useField(props, type === 'email' ? 'form.email' : 'form.invalid');
  return (
    <TextInput
      label={label}
      description={description}
      // Below, so that the fields of a row stay in line.
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      type={type}
      autoComplete={autoComplete ?? 'off'}
      {...(autoFocus && { 'data-autofocus': true, autoFocus: true })}
      {...(onPaste && { onPaste })}
      {...field}
    />
  );
}

export function DayField<Typed extends FieldValues, Sent>(props: Props<Typed, Sent>) {
  const { label, description } = props;
  const { onChange, ...field } = useField(props);
  return (
    <DayInput
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...field}
      // A day that was cleared is no day, not an empty one.
      onChange={(day) => onChange(day || null)}
    />
  );
}

export function PasswordField<Typed extends FieldValues, Sent>(
  props: Props<Typed, Sent> & { autoComplete: 'current-password' | 'new-password' },
) {
  const t = useText();
  return (
    <PasswordInput
      label={props.label}
      description={props.description}
      autoComplete={props.autoComplete}
      visibilityToggleButtonProps={{
        'aria-label': t('signIn.showPassword'),
        tabIndex: 0,
        'aria-hidden': false,
      }}
      {...useField(props)}
    />
  );
}

export function TextAreaField<Typed extends FieldValues, Sent>(
  props: Props<Typed, Sent> & { limit: number },
) {
  return (
    <LimitedTextarea
      label={props.label}
      description={props.description}
      autosize
      minRows={2}
      maxRows={8}
      limit={props.limit}
      {...useField(props)}
    />
  );
}

type Option = { value: string; label: string };

export function SelectField<Typed extends FieldValues, Sent>(
  props: Props<Typed, Sent> & { data: Option[]; clearable?: boolean; placeholder?: string },
) {
  const t = useText();
  const { value, onChange, ...field } = useField(props);
  return (
    <Select
      label={props.label}
      description={props.description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={props.data}
      searchable
      nothingFoundMessage={t('form.nothingFound')}
      clearable={props.clearable === true}
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      placeholder={props.placeholder ?? ''}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen)}
      {...field}
    />
  );
}

export function CountryField<Typed extends FieldValues, Sent>(
  props: Props<Typed, Sent> & { clearable?: boolean; placeholder?: string; first?: readonly string[] },
) {
  return <SelectField {...props} data={useCountryOptions(props.first)} />;
}

export function LanguageField<Typed extends FieldValues, Sent>(props: Props<Typed, Sent>) {
  return (
    <SelectField {...props} data={languages.map((one) => ({ value: one, label: languageNames[one] }))} />
  );
}

type ManyProps = {
  label: string;
  description?: string;
  value: string[];
  onChange: (values: string[]) => void;
};

export function RolesField({ except = [], ...props }: ManyProps & { except?: readonly RoleKey[] }) {
  const t = useText();
  return (
    <MultiSelect
      {...props}
      data={roleKeys
        .filter((role) => !except.includes(role))
        .map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
    />
  );
}

export function GroupsField(props: ManyProps) {
  const t = useText();
  const groups = useAllGroups();
  return (
    <LookupField label={props.label} description={props.description} lookup={groups}>
      <MultiSelect
        {...props}
        data={groups.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        searchable
        nothingFoundMessage={t('form.nothingFound')}
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
      />
    </LookupField>
  );
}
