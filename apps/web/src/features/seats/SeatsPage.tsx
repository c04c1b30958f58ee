import { Group } from '@mantine/core';
import type { Seat } from '@roster/contract/seats';
import { seatStates, seatUses } from '@roster/domain/seats';
import { IconLicense, IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router';
import { isNotFound } from '../../failures/is-not-found.ts';
import { List } from '../../list/List.tsx';
import { sortedBy } from '../../list/list-description.ts';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { usePhone } from '../../list/use-phone.ts';
import { useSelection } from '../../list/use-selection.ts';
import { paths } from '../../paths.ts';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useMay } from '../../session/session.ts';
import { useWhyClosed } from '../../session/use-while-open.ts';
import { AwaitedPage } from '../../shell/AwaitedPage.tsx';
import { BackLink } from '../../shell/BackLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { useCountryName } from '../../ui/Country.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';
import { licensesText, SeatBar, termText } from '../entitlements/index.ts';
import { PeekOfUser } from '../users/index.ts';
import { ViewsButton } from '../views/index.ts';
import { EndingNotice } from './EndingNotice.tsx';
import { ExportSeats } from './ExportSeats.tsx';
import { WaitingNotice } from './WaitingNotice.tsx';
import { seatsList } from './seats-list.tsx';
import { useSeats } from './seats.queries.ts';
import { useNamedInUrl } from './use-named-in-url.ts';
import { useSeatActions, type Opened } from './use-seat-actions.ts';
import { useSeatsResult } from './use-seats-result.ts';

const AssignDialog = lazy(() => import('./AssignDialog.tsx'));
const ReassignDialog = lazy(() => import('./ReassignDialog.tsx'));
const ReassignTickedDialog = lazy(() => import('./ReassignTickedDialog.tsx'));
const ReturnDialog = lazy(() => import('./ReturnDialog.tsx'));

/** The licenses of an entitlement: who holds them, and how they are assigned and returned. */
export function Component() {
  return (
    <RequirePermission permission="entitlements.read">
      <SeatsPage />
    </RequirePermission>
  );
}

const names = ['state', 'search', 'used', 'offline', 'wrongCountry'] as const;
const idOf = ({ id }: Seat) => id;
const nameOf = ({ name }: Seat) => name;
const userOf = ({ userId }: Seat) => userId;
/** The server reads the text that the URL holds. */
const flagOf = <Name extends string>(name: Name, value: string | undefined) =>
  (value === 'true' || value === 'false' ? { [name]: value } : {}) as unknown as { [N in Name]?: boolean };

function SeatsPage() {
  const t = useText();
  const say = { t, intl: useIntl() };
  const countryName = useCountryName();
  const { entitlementId = '' } = useParams();
  const may = useMay('licenses.assign');
  const url = useListUrl(names);
  const { state } = url.filters;
  const used = seatUses.find((one) => one === url.filters.used);
  const search = url.filters.search?.trim();
  const { offline, wrongCountry } = url.filters;
  const filters = useMemo(
    () => ({
      ...(state && { state: seatStates.filter((one) => state.split(',').includes(one)) }),
      ...(search && { search }),
      ...(used && { used }),
      ...flagOf('offline', offline),
      ...flagOf('wrongCountry', wrongCountry),
    }),
    [state, search, used, offline, wrongCountry],
  );
  const until = useUntil('table');
  const list = useMemo(() => seatsList(t, until), [t, until]);
  const seats = useSeats(entitlementId, filters, sortedBy(list, url), url);
  const selection = useSelection(filters, idOf, entitlementId, nameOf, userOf);
  const { result, refusedBecause, dismiss, finish } = useSeatsResult(selection);
  const { named, forget } = useNamedInUrl();
  const [clicked, setOpened] = useState<Opened | null>(null);
  const whyClosed = useWhyClosed();
  const opened = clicked ?? (may && !whyClosed('licenses.assign') ? named : null);
  const close = () => {
    setOpened(null);
    if (named) forget();
  };
  const entitlement = seats.data?.entitlement;
  const readsUsers = useMay('users.read');
  const isOnPhone = usePhone();
  /** Of the holder, beside the list. Where no one is known, and on a phone, where the name leads to the user, of the license. */
  const peek = (id: string) => {
    const userId = seats.data?.items.find((seat) => seat.id === id)?.userId;
    return userId && readsUsers && !isOnPhone ? <PeekOfUser userId={userId} /> : null;
  };
  const { actions, actionsOf } = useSeatActions({
    entitlement,
    picked: selection.picked,
    ticked: selection.rows,
    open: setOpened,
  });

  if (!entitlement || isNotFound(seats.error))
    return <AwaitedPage lookup={seats} to={paths.entitlements} parent={t('entitlementManagement.title')} />;
  const acts = may && entitlement.seats !== null;
  return (
    <>
      <BackLink to={paths.entitlements}>{t('entitlementManagement.title')}</BackLink>
      <Page
        record
        title={entitlement.product.name}
        actions={
          entitlement.seats !== null && (
            <Group gap="xs">
              <ExportSeats entitlementId={entitlementId} filters={filters} />
              {acts && (
                <ReasonButton
                  reason={null}
                  needs="licenses.assign"
                  leftSection={<IconUserPlus size={17} aria-hidden />}
                  onClick={() => setOpened({ doing: 'assign', to: [] })}
                >
                  {t('seats.assign')}
                </ReasonButton>
              )}
            </Group>
          )
        }
      >
        <Group c="dimmed" fz="sm" mb="xs" gap="xs">
          <span>
            {countryName(entitlement.country)} · {termText(entitlement, say)}
          </span>
          <SeatBar seats={entitlement.seats}>{licensesText(entitlement, say)}</SeatBar>
        </Group>
        <EndingNotice entitlement={entitlement} />
        {acts && <WaitingNotice entitlement={entitlement} open={setOpened} />}
        <List
          list={list}
          answer={seats}
          url={url}
          beside={<ViewsButton list="licenses" url={url} />}
          peek={peek}
          {...(acts && { selection, actions, actionsOf })}
          refused={refusedBecause}
          notices={<ResultNotice result={result} onDismiss={dismiss} />}
          empty={
            <EmptyState
              icon={<IconLicense size={34} stroke={1.4} aria-hidden />}
              title={t('seats.pooled.title')}
              text={t('seats.pooled.text')}
            />
          }
        />
        <Suspense>
          {opened?.doing === 'assign' && (
            <AssignDialog entitlement={entitlement} to={opened.to} onClose={close} onDone={finish.assigned} />
          )}
          {opened?.doing === 'reassign' && (
            <ReassignDialog entitlementId={entitlementId} seat={opened.seat} onClose={close} />
          )}
          {opened?.doing === 'reassignTicked' && (
            <ReassignTickedDialog
              entitlement={entitlement}
              seats={opened.seats}
              onClose={close}
              onDone={finish.reassigned}
            />
          )}
          {opened?.doing === 'return' && (
            <Recounted picked={opened.picked}>
              {(picked) => (
                <ReturnDialog
                  entitlementId={entitlementId}
                  picked={picked}
                  onClose={close}
                  onDone={(outcome) => finish.returned(outcome, opened)}
                />
              )}
            </Recounted>
          )}
        </Suspense>
      </Page>
    </>
  );
}
