import { Alert, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { maxPastedLength } from '@roster/domain/searches';
import { freeOf } from '@roster/domain/seats';
import { useState } from 'react';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import PastedNotice from '../../people/PastedNotice.tsx';
import { pastedSearch } from '../../people/pasted-search.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import { UsersSelect } from '../../people/UsersSelect.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { refusalSentence } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { OtherCountryNotice } from './OtherCountryNotice.tsx';
import { ReturnedNotice } from './ReturnedNotice.tsx';
import { useAssign, useAssignPreview, usePastedUsers, type SeatsOutcome } from './seats.queries.ts';

type Props = {
  entitlement: AccountEntitlement;
  /** Those who are offered, such as users who wait. */
  to: readonly { userId: string; name: string; email: string }[];
  onClose: () => void;
  onDone: (outcome: SeatsOutcome) => void;
};

const typingMilliseconds = 300;

/** Assigns free licenses to users found by typing or by a pasted list of addresses, and counts what is left of them. */
export default function AssignDialog({ entitlement, to, onClose, onDone }: Props) {
  const t = useText();
  const [chosen, setChosen] = useState(() => to.map(({ userId }) => userId));
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text, typingMilliseconds);
  // One address is a list, too: this field takes nothing else.
  const pasted = pastedSearch(typed.includes('@') ? `${typed};` : undefined);
  const found = usePastedUsers(pasted?.search ?? null);
  const fromText = pasted ? (found.data?.items ?? []).map(({ id }) => id) : [];
  const userIds = [...new Set([...chosen, ...fromText])];
  const assign = useAssign(entitlement.id);
  const preview = useAssignPreview(entitlement.id, userIds);
  const answer = userIds.length > 0 ? preview.data : undefined;
  const refused = answer?.refused ?? [];
  const over = refused.filter(({ code }) => code === 'licenses.noneFree').length;
  const others = refused.filter(({ code }) => code !== 'licenses.noneFree');
  const free = freeOf(entitlement.seats);
  const reading = text !== typed || (pasted !== null && found.isFetching) || preview.isFetching;
  const nobody = answer?.done.length === 0 && over === 0 && others[0];
  const count = answer && !nobody ? answer.done.length : userIds.length;
  const blocked =
    over > 0
      ? t('seats.tooFew', { over })
      : reading
        ? t('common.loading')
        : text.trim() !== '' && fromText.length === 0
          ? t('seats.pasteUnread')
          : preview.error
            ? refusalSentence(t, preview.error)
            : nobody
              ? t(`refusals.${nobody.code}`)
              : userIds.length === 0;
  return (
    <ConfirmDialog
      title={t('seats.assignTitle', { product: entitlement.product.name })}
      confirm={t('seats.assignConfirm', { count })}
      blocked={blocked}
      pending={assign.isPending}
      error={assign.error ?? found.error ?? preview.error}
      onClose={onClose}
      onConfirm={() =>
        assign.mutate(userIds, {
          onSuccess: (outcome) => {
            onDone(outcome);
            onClose();
          },
        })
      }
    >
      <UsersSelect
        value={chosen}
        onChange={setChosen}
        known={to.map(({ userId: id, ...person }) => ({ id, ...person }))}
      />
      <Stack gap="xs">
        <LimitedTextarea
          label={t('seats.paste')}
          description={t('seats.pasteHint')}
          limit={maxPastedLength}
          autosize
          minRows={2}
          maxRows={6}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {pasted && found.data && <PastedNotice addresses={found.data.addresses} pasted={pasted} />}
      </Stack>
      <Text fz="sm" role="status">
        {t('seats.freeLeft', {
          free: Math.max(free - (answer?.done.length ?? 0), 0),
          bought: entitlement.seats?.bought ?? 0,
        })}
      </Text>
      <OtherCountryNotice effects={answer?.effects ?? []} country={entitlement.country} />
      <ReturnedNotice effects={answer?.effects ?? []} />
      {over > 0 && <Alert color="yellow">{t('seats.tooFew', { over })}</Alert>}
      <RefusedList
        refused={others}
        title={t('list.leftOut', { count: others.length, total: userIds.length })}
      />
    </ConfirmDialog>
  );
}
