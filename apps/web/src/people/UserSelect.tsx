import { Alert, Select } from '@mantine/core';
import type { User } from '@roster/contract/users';
import type { RefusalCode } from '@roster/domain/refusals';
import { useState } from 'react';
import { useCountryName } from '../ui/Country.tsx';
import { useText } from '../words/text.ts';
import { eachOnce, useFoundUsers } from './use-found-users.ts';

type Known = { id: string; name: string; email: string };

type Props = {
  label: string;
  description?: string;
  placeholder?: string;
  value: string | null;
  onChange: (userId: string | null) => void;
  /** Users known without a search, such as the current choice. */
  known?: Known | null;
  /** Choices beside the users. */
  also?: { value: string; label: string }[];
  /** Users who cannot be chosen. */
  except?: readonly string[];
  /** For a filter: protected users can be chosen, too. */
  allowProtected?: boolean;
  /** Why a user cannot be chosen here; null if they can. */
  refusalOf?: (user: User) => RefusalCode | null;
  /** The license that the user is to take over. */
  seatId?: string;
  /** What a dry run of the whole says of the choice, where there is one: it says whose licenses are of no use, too. */
  judged?: { refusal: RefusalCode | null };
  /** Those who give theirs up beside it, for the dry run to judge. */
  givingUp?: readonly string[];
  size?: 'xs' | 'sm';
  /** The first field of a dialog. */
  'data-autofocus'?: true;
  /** In a popover, which a click into a portal would close. */
  withinPopover?: boolean;
};

/** One user, found by typing: an account may have a million. */
export function UserSelect({
  known,
  also = [],
  except = [],
  allowProtected = false,
  refusalOf,
  seatId,
  judged,
  givingUp,
  withinPopover = false,
  ...props
}: Props) {
  const t = useText();
  const countryName = useCountryName();
  const [search, setSearch] = useState('');
  const own = known ? [{ value: known.id, label: `${known.name} · ${known.email}` }] : [];
  const { searching, nothingFound, failure, otherCountries, returning, ...found } = useFoundUsers({
    typed: search,
    chosen: props.value === null ? [] : [props.value],
    known: [...also, ...own],
    refusalOf,
    seatId,
    isJudged: judged !== undefined,
    givingUp,
  });
  const hits = found.hits
    .filter(({ value }) => !except.includes(value))
    .map((option) => (allowProtected ? { ...option, disabled: false } : option));
  const listed = [...also, ...hits];
  const data = eachOnce([...listed, ...own, ...found.kept]);
  const ids = new Set((searching ? listed : data).map(({ value }) => value));
  const [country] = otherCountries;
  const [returned] = returning;
  return (
    <>
      <Select
        {...props}
        {...(withinPopover && { comboboxProps: { withinPortal: false } })}
        data={data}
        // The server's results always fit; the other choices are there whatever is typed.
        filter={({ options }) => options.filter((option) => 'value' in option && ids.has(option.value))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        nothingFoundMessage={nothingFound}
        error={failure ?? (judged?.refusal ? t(`refusals.${judged.refusal}`, { total: 0 }) : null)}
        onSearchChange={setSearch}
      />
      {country && (
        <Alert color="yellow" py="xs">
          {t('userSelect.looksIn', { country: countryName(country) })}
        </Alert>
      )}
      {returned && (
        <Alert color="blue" variant="light" py="xs">
          {t('userSelect.returns', { country: countryName(returned) })}
        </Alert>
      )}
    </>
  );
}
