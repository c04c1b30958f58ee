import { Badge, Card, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Holdings } from '@roster/contract/departures';
import { administratorRoles } from '@roster/domain/roles';
import { countsAsLicense } from '@roster/domain/seats';
import { useIntl } from 'react-intl';
import { licensesText } from '../../words/license-text.ts';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';
import { useCountryName } from '../../ui/Country.tsx';
import classes from '../../people/ScrolledList.module.css';
import { dutyEnds, type Settlements } from './use-settlements.ts';
import { UserSelect } from '../../people/UserSelect.tsx';

type Props = { holdings: readonly Holdings[]; settlements: Settlements };

const namesShown = 12;

/** First the users with something to settle or to know; the others are only named. */
export function RemovalHoldings({ holdings, settlements }: Props) {
  const t = useText();
  const single = holdings.length === 1;
  const holding = holdings.filter((one) => single || needsAttention(one));
  const others = holdings.filter((one) => !holding.includes(one));
  const leaving = holdings.map(({ id }) => id);
  return (
    <Stack gap="sm">
      <Stack gap="xs" component="ul" className={classes.list} aria-label={t('remove.toSettle')}>
        {holding.map((one) => (
          <Holding key={one.id} held={one} leaving={leaving} settlements={settlements} />
        ))}
      </Stack>
      {others.length > 0 && (
        <Text fz="sm" c="dimmed">
          {t('remove.nothingHeld', { count: others.length })}{' '}
          {others
            .slice(0, namesShown)
            .map(({ name }) => name)
            .join(', ')}{' '}
          {others.length > namesShown && t('users.andMore', { count: others.length - namesShown })}
        </Text>
      )}
    </Stack>
  );
}

const isAdministrator = ({ roles }: Holdings) => administratorRoles.some((role) => roles.includes(role));
const needsAttention = (one: Holdings) =>
  one.seats.length > 0 ||
  one.contactFor.length > 0 ||
  one.openRequests > 0 ||
  one.primaryContact ||
  isAdministrator(one);

type HoldingProps = { held: Holdings; leaving: readonly string[]; settlements: Settlements };

function Holding({ held, leaving, settlements }: HoldingProps) {
  const t = useText();
  const intl = useIntl();
  const until = useUntil();
  const countryName = useCountryName();
  const countries = held.contactFor.map((country) =>
    country ? countryName(country) : t('remove.allCountries'),
  );
  // One whose term has ended gives nothing, so no one can take it over.
  const seats = held.seats.filter(({ term }) => term !== 'ended');
  const exceptions = held.exceptions
    .map(({ product, effect }) =>
      t(`exception.what.${effect}`, { product: product ?? t('exception.allProducts') }),
    )
    .join(', ');
  const choices = seats.length + (countries.length > 0 ? 1 : 0);
  const facts = [
    held.roles.map((role) => t(`roles.${role}`)).join(', '),
    held.primaryContact ? t('remove.primaryContact') : '',
    held.groups.join(', '),
    licensesText(
      held.seats.filter((seat) => !countsAsLicense(seat)),
      { t, intl },
    ),
    held.exceptions.length > 0 ? t('remove.exceptions', { list: exceptions }) : '',
    held.sessions > 0 ? t('remove.sessions', { count: held.sessions }) : '',
    held.openRequests > 0 ? t('remove.openRequests', { count: held.openRequests }) : '',
    held.offlineUntil ? t('remove.offlineUntil', { date: until(held.offlineUntil) }) : '',
  ].filter(Boolean);
  return (
    <Card component="li" withBorder padding="sm" aria-label={held.name}>
      <Group gap="xs" justify="space-between">
        <Text fw={600} fz="sm">
          {held.name}{' '}
          <Text span c="dimmed" fz="sm" fw={400}>
            {held.email}
          </Text>
        </Text>
        {isAdministrator(held) && (
          <Badge color="red.9" variant="filled" tt="none">
            {t('remove.administrator')}
          </Badge>
        )}
      </Group>
      {facts.length > 0 && (
        <Text fz="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
      )}
      {choices > 0 && (
        <SimpleGrid cols={{ base: 1, sm: choices > 1 ? 2 : 1 }} mt="xs" spacing="sm">
          {countries.length > 0 && (
            <UserSelect
              label={t('remove.contactFor', { countries: countries.join(', ') })}
              placeholder={t('users.search')}
              size="sm"
              {...(settlements.mayEnd(held)
                ? { also: [{ value: dutyEnds, label: t('remove.contactEnds') }] }
                : { description: t('remove.contactNeeded') })}
              except={leaving}
              value={settlements.successorOf(held)}
              onChange={(userId) => settlements.replaceContact(held.id, userId)}
            />
          )}
          {seats.map((seat) => (
            <UserSelect
              key={seat.id}
              label={t('remove.seat', { product: seat.product })}
              placeholder={t('remove.toPool')}
              size="sm"
              except={leaving}
              seatId={seat.id}
              refusalOf={({ id }) => (settlements.alsoGets(id, seat) ? 'licenses.alreadyHeld' : null)}
              value={settlements.seats[seat.id] ?? null}
              onChange={(userId) => settlements.giveSeat(seat.id, userId)}
            />
          ))}
        </SimpleGrid>
      )}
    </Card>
  );
}
