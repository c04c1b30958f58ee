import { Select, Text } from '@mantine/core';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { decideGive, freeOf } from '@roster/domain/seats';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { RefusedList } from '../../people/RefusedList.tsx';
import { sizeOf, type Target } from '../../people/users.queries.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { refusalSentence } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { OtherCountryNotice } from './OtherCountryNotice.tsx';
import { ReturnedNotice } from './ReturnedNotice.tsx';
import {
  useAssignTargeted,
  useNamedEntitlements,
  useTargetPreview,
  type SeatsOutcome,
} from './seats.queries.ts';

type Props = {
  target: Target;
  /** The only one by name. */
  name: string | null;
  onClose: () => void;
  onDone: (outcome: SeatsOutcome) => void;
};

/** E3: of which entitlement, how many are free, and who of them would get none. */
export function AssignTickedDialog({ target, name, onClose, onDone }: Props) {
  const t = useText();
  const intl = useIntl();
  const [chosen, setChosen] = useState<string | null>(null);
  const entitlements = useNamedEntitlements();
  const offered = (entitlements.data?.items ?? []).filter(isGiven);
  const entitlement = offered.find(({ id }) => id === chosen) ?? offered[0] ?? null;
  const preview = useTargetPreview(entitlement?.id ?? null, target);
  const assign = useAssignTargeted();
  const answer = entitlement ? preview.data : undefined;
  const refused = answer?.refused ?? [];
  const count = answer?.done.length ?? sizeOf(target);
  const labelOf = ({ product, country, seats }: AccountEntitlement) =>
    [
      product.name,
      intl.formatDisplayName(country, { type: 'region' }) ?? country,
      t('seats.freeLeft', { free: freeOf(seats), bought: seats?.bought ?? 0 }),
    ].join(' · ');
  const blocked = preview.error
    ? refusalSentence(t, preview.error)
    : preview.isFetching || !answer
      ? t('common.loading')
      : null;
  return (
    <ConfirmDialog
      title={
        name
          ? t('seats.assignTickedTitle.one', { name })
          : t('seats.assignTickedTitle', { count: sizeOf(target) })
      }
      confirm={entitlement && count > 0 ? t('seats.assignConfirm', { count }) : null}
      lookup={entitlements}
      blocked={blocked}
      pending={assign.isPending}
      error={assign.error ?? preview.error}
      onClose={onClose}
      onConfirm={() =>
        entitlement &&
        assign.mutate(
          { entitlementId: entitlement.id, target },
          {
            onSuccess: (outcome) => {
              onDone(outcome);
              onClose();
            },
          },
        )
      }
    >
      {entitlement ? (
        <>
          <Select
            label={t('seats.ofWhich')}
            data={offered.map((one) => ({ value: one.id, label: labelOf(one) }))}
            value={entitlement.id}
            onChange={setChosen}
            allowDeselect={false}
            searchable={offered.length > 8}
          />
          <OtherCountryNotice effects={answer?.effects ?? []} country={entitlement.country} />
          <ReturnedNotice effects={answer?.effects ?? []} />
          <RefusedList
            refused={refused}
            title={t('list.leftOut', { count: refused.length, total: sizeOf(target) })}
          />
        </>
      ) : (
        <Text>{t('seats.noneToAssign')}</Text>
      )}
    </ConfirmDialog>
  );
}

const isGiven = (entitlement: AccountEntitlement) =>
  entitlement.kind === 'named' && decideGive(entitlement) === null;
