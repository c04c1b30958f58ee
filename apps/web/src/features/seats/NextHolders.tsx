import { Card, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Seat } from '@roster/contract/seats';
import type { RefusalCode } from '@roster/domain/refusals';
import classes from '../../people/ScrolledList.module.css';
import { UserSelect } from '../../people/UserSelect.tsx';
import { useText } from '../../words/text.ts';
import type { NextHolders as Holders } from './use-next-holders.ts';

type Props = {
  seats: readonly Seat[];
  holders: Holders;
  refused: readonly { id: string; code: RefusalCode }[];
};

/** Each license with its holder, and a field for the next one; an administrator’s license keeps its own (L3). */
export function NextHolders({ seats, holders, refused }: Props) {
  const t = useText();
  const refusalOf = new Map(refused.map(({ id, code }) => [id, code]));
  const alsoGets = (userId: string, seatId: string) =>
    seats.some(({ id }) => id !== seatId && holders.valueOf(id) === userId);
  const givingUp = seats.flatMap(({ refusal, userId }) => (refusal === null && userId ? [userId] : []));
  return (
    <Stack gap="xs" component="ul" className={classes.list} aria-label={t('seats.label')}>
      {seats.map((seat) => (
        <Card key={seat.id} component="li" withBorder padding="sm" aria-label={holderOf(seat, t)}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
            <div>
              <Text fw={600} fz="sm">
                {holderOf(seat, t)}
              </Text>
              <Text c="dimmed" fz="sm">
                {seat.email ?? t(`seats.state.${seat.state}`)}
              </Text>
            </div>
            {seat.refusal ? (
              <Text fz="sm">{t(`refusals.${seat.refusal}`, { total: 0 })}</Text>
            ) : (
              <UserSelect
                label={t('seats.newHolder')}
                placeholder={t('users.search')}
                size="sm"
                except={seat.userId ? [seat.userId] : []}
                seatId={seat.id}
                known={holders.knownOf(seat.id)}
                refusalOf={({ id }) => (alsoGets(id, seat.id) ? 'licenses.alreadyHeld' : null)}
                givingUp={givingUp}
                judged={{ refusal: refusalOf.get(seat.id) ?? null }}
                value={holders.valueOf(seat.id)}
                onChange={(userId) => holders.choose(seat.id, userId)}
              />
            )}
          </SimpleGrid>
        </Card>
      ))}
    </Stack>
  );
}

const holderOf = ({ name }: Seat, t: ReturnType<typeof useText>) => name ?? t('seats.nobody');
