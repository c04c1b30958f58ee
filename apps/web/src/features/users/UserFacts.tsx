import { Title } from '@mantine/core';
import type { UserDetail } from '@roster/contract/users';
import { useIntl } from 'react-intl';
import { useMay } from '../../session/session.ts';
import { useLastDay } from './use-last-day.ts';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { Copy } from '../../ui/Copy.tsx';
import { EntitlementCountry } from '../../ui/EntitlementCountry.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { Time } from '../../ui/Time.tsx';
import { Licenses } from '../../people/Licenses.tsx';
import { LockReasons, UserStatus } from '../../people/UserStatus.tsx';

export function PersonFacts({ user }: { user: UserDetail }) {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const lastDay = useLastDay();
  return (
    <>
      <Title order={2} fz="lg" mb="md">
        {t('user.details')}
      </Title>
      <Facts
        facts={[
          [
            t('users.column.email'),
            <Copied key="email" label={t('user.copyEmail')} text={user.email}>
              {user.newEmail
                ? t('user.newEmail', { email: user.email, newEmail: user.newEmail })
                : user.email}
            </Copied>,
          ],
          [t('users.column.country'), user.country ? countryName(user.country) : '–'],
          [
            t('user.entitlementCountry'),
            <EntitlementCountry key="entitlement" entitlement={user.entitlement} own={user.country} />,
          ],
          [t('shell.language'), intl.formatDisplayName(user.language, { type: 'language' }) ?? user.language],
          [t('users.column.joinedAt'), <Time key="joined" at={user.joinedAt} />],
          [t('users.column.source'), t(`users.source.${user.source}`)],
          ...filled(t('user.employeeNumber'), user.employeeNumber),
          ...filled(t('user.department'), user.department),
          ...filled(t('user.lastDay'), user.lastDay && lastDay.say(user.lastDay)),
          ...filled(t('user.note'), user.note ?? null),
          [
            t('user.id'),
            <Copied key="id" label={t('user.copyId')} text={user.id}>
              {user.id}
            </Copied>,
          ],
        ]}
      />
    </>
  );
}

/** Can they sign in? With what? Until when offline? */
export function AccessFacts({
  user,
  onChange,
}: {
  user: UserDetail;
  onChange: (what: 'roles' | 'groups') => void;
}) {
  const t = useText();
  const until = useUntil();
  const locked = user.locks.length > 0 || user.failedAttemptsUntil !== null;
  return (
    <>
      <Title order={2} fz="lg" mb="md">
        {t('user.access')}
      </Title>
      <Facts
        facts={[
          [t('users.column.status'), <UserStatus key="status" user={user} />],
          ...(locked
            ? [[t('user.whyLocked'), <LockReasons key="why" user={user} />] as [string, React.ReactNode]]
            : []),
          [
            t('users.column.lastSignInAt'),
            user.lastSignInAt ? <Time key="last" at={user.lastSignInAt} /> : t('users.neverSignedIn'),
          ],
          [
            t('user.offlineUntil'),
            user.offlineUntil ? until(user.offlineUntil) : t('user.offlineUntil.none'),
          ],
          [
            t('users.column.roles'),
            <Changeable key="roles" user={user} what="roles" onChange={onChange}>
              {user.roles.map((role) => t(`roles.${role}`)).join(', ') || '–'}
            </Changeable>,
          ],
          [
            t('users.column.groups'),
            <Changeable key="groups" user={user} what="groups" onChange={onChange}>
              {user.groups.map(({ name }) => name).join(', ') || '–'}
            </Changeable>,
          ],
          [
            t('user.groupProducts'),
            user.groupProducts ? user.groupProducts.join(', ') || '–' : t('user.groupProducts.all'),
          ],
          [t('users.column.licenses'), <Licenses key="licenses" licenses={user.licenses} />],
        ]}
      />
    </>
  );
}

/** A fact with a button to copy it. */
const Copied = ({ text, label, children }: { text: string; label: string; children: string }) => (
  <>
    <span style={{ overflowWrap: 'anywhere' }}>{children}</span> <Copy text={text} label={label} />
  </>
);

/** Empty values get no line. */
const filled = (name: string, value: string | null): [string, string][] => (value ? [[name, value]] : []);

type ChangeableProps = {
  user: UserDetail;
  what: 'roles' | 'groups';
  onChange: (what: 'roles' | 'groups') => void;
  children: string;
};

/** A fact with a button to change it. */
function Changeable({ user, what, onChange, children }: ChangeableProps) {
  const t = useText();
  const needs = what === 'roles' ? 'roles.change' : 'groups.edit';
  const may = useMay(needs);
  const refusal = user.refusals[what];
  return (
    <>
      <span>{children}</span>{' '}
      {may && (
        <ReasonButton
          size="compact-xs"
          variant="default"
          aria-label={t(`users.menu.${what}`)}
          needs={needs}
          reason={refusal ? t(`refusals.${refusal}`) : null}
          onClick={() => onChange(what)}
        >
          {t('common.change')}
        </ReasonButton>
      )}
    </>
  );
}
