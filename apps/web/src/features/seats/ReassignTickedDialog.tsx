import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { Seat } from '@roster/contract/seats';
import { maxPastedLength } from '@roster/domain/searches';
import { maxReassigned } from '@roster/domain/seats';
import { useState } from 'react';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import PastedNotice from '../../people/PastedNotice.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { refusalSentence } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { NextHolders } from './NextHolders.tsx';
import { OtherCountryNotice } from './OtherCountryNotice.tsx';
import { ReturnedNotice } from './ReturnedNotice.tsx';
import { StoppingDevices } from './StoppingDevices.tsx';
import { useMoves, useMovesPreview, type SeatsOutcome } from './seats.queries.ts';
import { useNextHolders } from './use-next-holders.ts';

type Props = {
  entitlement: AccountEntitlement;
  seats: readonly Seat[];
  onClose: () => void;
  onDone: (outcome: SeatsOutcome) => void;
};

const typingMilliseconds = 300;

/** E3: the next holder of each ticked license, chosen one by one or by a pasted list of addresses. */
export default function ReassignTickedDialog({ entitlement, seats, onClose, onDone }: Props) {
  const t = useText();
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text, typingMilliseconds);
  const { pasted, found, failure, over, ...holders } = useNextHolders(seats, typed);
  const { moves } = holders;
  const [only, another] = seats;
  const name = another ? null : only?.name;
  const reassign = useMoves(entitlement.id);
  const preview = useMovesPreview(entitlement.id, moves);
  const answer = moves.length > 0 ? preview.data : undefined;
  const refused = answer && !preview.isPlaceholderData ? answer.refused : [];
  const effects = answer?.effects ?? [];
  const losing = effects.flatMap(({ id, holder }) => (holder ? { id, ...holder } : []));
  const reading = text !== typed || (pasted !== null && found.isFetching) || preview.isFetching;
  const [first] = refused;
  const nobody = answer?.done.length === 0 && first;
  const count = answer && !nobody ? answer.done.length : moves.length;
  const blocked = reading
    ? t('common.loading')
    : preview.error
      ? refusalSentence(t, preview.error)
      : nobody
        ? t(`refusals.${nobody.code}`)
        : moves.length === 0 && t('seats.reassignNone');
  return (
    <ConfirmDialog
      title={
        name
          ? t('seats.reassignTickedTitle.one', { name })
          : t('seats.reassignTickedTitle', { count: seats.length })
      }
      confirm={t('seats.reassignTickedConfirm', { count })}
      size="xl"
      blocked={blocked}
      pending={reassign.isPending}
      error={reassign.error ?? failure ?? preview.error}
      onClose={onClose}
      onConfirm={() =>
        reassign.mutate(moves, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      <Text>{t('seats.reassignTickedText')}</Text>
      <Stack gap="xs">
        <LimitedTextarea
          label={t('seats.pasteHolders')}
          description={t('seats.pasteHoldersHint', { max: maxReassigned })}
          limit={maxPastedLength}
          autosize
          minRows={2}
          maxRows={6}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {pasted && found.data && <PastedNotice addresses={found.data.addresses} pasted={pasted} />}
      </Stack>
      {!preview.error && (
        <Text fz="sm" role="status">
          {t('seats.reassignFilled', { filled: moves.length, count: seats.length })}{' '}
          {over > 0 && t('seats.pasteHoldersOver', { count: over })}
        </Text>
      )}
      <NextHolders seats={seats} holders={holders} refused={refused} />
      <OtherCountryNotice effects={effects} country={entitlement.country} />
      <ReturnedNotice effects={effects} />
      <StoppingDevices stopping={losing} />
    </ConfirmDialog>
  );
}
