import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { effectOnMany } from '@roster/domain/access-of-many';
import { restorableDays, confirmCountAbove } from '@roster/domain/departures';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { serverNow } from '../../api/server-time.ts';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { DialogProps } from '../../people/dialog-props.ts';
import { outcomeOf } from '../../people/use-outcome.ts';
import { AccessOfMany } from '../../people/AccessOfMany.tsx';
import { AccessPreview } from '../../people/AccessPreview.tsx';
import { RefusedList } from '../../people/RefusedList.tsx';
import { RemovalHoldings } from './RemovalHoldings.tsx';
import { useSettlements } from './use-settlements.ts';
import { usePreview, useUserAction } from '../../people/user-actions.queries.ts';
import { sizeOf } from '../../people/users.queries.ts';

const day = 86_400_000;

type Props = DialogProps & {
  /** The reason, as far as it is known. */
  noted?: string | undefined;
};

/** D2: one screen before users are removed. It lists what each of them holds, and settles it there. */
export function RemoveUsersDialog({ target, noted = '', onClose, onDone }: Props) {
  const t = useText();
  const intl = useIntl();
  const { account } = useSession();
  const preview = usePreview('remove', target);
  const remove = useUserAction('remove');
  const [reason, setReason] = useState(noted);
  const [typed, setTyped] = useState('');
  const [openedAt] = useState(serverNow);

  const holdings = preview.data?.effects ?? [];
  const settlements = useSettlements(holdings);
  const refused = (preview.data?.refused ?? []).filter(({ code }) => code !== 'users.isFulfillmentContact');
  const unsettled = holdings.filter((one) => one.contactFor.length > 0 && !settlements.successorOf(one));
  const count = preview.data ? holdings.length - unsettled.length : sizeOf(target);
  const [first] = holdings;
  const single = holdings.length === 1 && first ? first : null;
  const until = useUntil();
  const onMany = effectOnMany(holdings, ['remove']);
  const asksForCount = count > confirmCountAbove || 'matching' in target;

  const confirm = () =>
    remove.mutate(
      {
        ...target,
        ...(reason.trim() && { reason: reason.trim() }),
        settlements: settlements.toSend(),
      },
      {
        onSuccess: (answer) => {
          onDone(outcomeOf('remove', answer, holdings));
          onClose();
        },
        // What was possible when the dialog opened may no longer be.
        onError: () => void preview.refetch(),
      },
    );
  const blocked =
    count === 0
      ? t('remove.unsettled', { count: unsettled.length })
      : asksForCount && typed.trim() !== String(count)
        ? t('remove.typeCount', { count })
        : null;

  return (
    <ConfirmDialog
      title={
        single
          ? t('remove.title.one', { name: single.name, account: account?.name })
          : t('remove.title.many', { count: holdings.length || count, account: account?.name })
      }
      size="xl"
      confirm={
        count + unsettled.length > 0 ? t('remove.confirm', { count: count || unsettled.length }) : null
      }
      danger
      blocked={blocked}
      preview={preview}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {holdings.length > 0 && (
        <>
          <Text>
            {[
              t('remove.means'),
              t('remove.ends'),
              ...(single && onMany.until ? [t('remove.offline', { date: until(onMany.until) })] : []),
              t('remove.stays', {
                count: holdings.length,
                date: intl.formatDate(openedAt + restorableDays * day, { dateStyle: 'long' }),
              }),
            ].join(' ')}
          </Text>
          {single ? (
            <AccessPreview userId={single.id} changes={[{ act: 'remove' }]} />
          ) : (
            <AccessOfMany {...onMany} />
          )}
          <RemovalHoldings holdings={holdings} settlements={settlements} />
          {unsettled.length > 0 && (
            <Alert color="yellow" role="status">
              {t('remove.unsettled', { count: unsettled.length })}
            </Alert>
          )}
          <Stack gap="sm">
            <LimitedTextarea
              label={t('remove.reason')}
              description={t('remove.reasonHint')}
              limit={500}
              autosize
              minRows={1}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {asksForCount && count > 0 && (
              <TextInput
                label={t('remove.typeCount', { count })}
                inputMode="numeric"
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Stack>
        </>
      )}
      <RefusedList
        refused={refused}
        title={t('remove.refused', { count: refused.length, total: refused.length + holdings.length })}
      />
    </ConfirmDialog>
  );
}
