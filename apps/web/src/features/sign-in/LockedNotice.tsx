import { Alert, Anchor, List, Stack, Text } from '@mantine/core';
import type { DetailsOf } from '@roster/contract/machinery/problem';
import { canAdministratorsHelp, mainLockReason } from '@roster/domain/locks';
import { IconCheck, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { useWaitState } from '../../list/waiting.ts';
import { LearnMore } from '../../ui/RefusalAlert.tsx';
import { AskToBeUnlocked, UsePass } from './LockedActions.tsx';

export type Typed = { email: string; password: string } | undefined;
type Locked = DetailsOf<'signIn.locked'>['locked'];

/** Who locked it, who can help, and what can be done from here. */
export function LockedNotice({ locked, typed }: { locked: Locked; typed: Typed }) {
  const t = useText();
  const intl = useIntl();
  const date = locked.since ? intl.formatDate(locked.since, { dateStyle: 'long' }) : '';
  const [ticket, setTicket] = useState(locked.asked?.ticket ?? null);
  const askedBefore =
    locked.asked && intl.formatDate(locked.asked.at, { dateStyle: 'long', timeStyle: 'short' });
  const state = useWaitState('unlockRequest', ticket)?.state;
  if (state === 'granted')
    return (
      <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
        {t('signIn.locked.unlocked')}
      </Alert>
    );
  const administrators = canAdministratorsHelp(locked.reasons) ? locked.administrators : [];
  return (
    <Alert color="red" icon={<IconLock aria-hidden />} title={t('signIn.locked.title')} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text fz="sm">{t(`signIn.locked.${mainLockReason(locked.reasons)}`, { date })}</Text>
        {administrators.length > 0 && (
          <div>
            <Text fz="sm">{t('signIn.locked.contact')}</Text>
            <List fz="sm">
              {administrators.map(({ name, email }) => (
                <List.Item key={email}>
                  {name} · <Anchor href={`mailto:${email}`}>{email}</Anchor>
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {locked.pass && <UsePass />}
        {administrators.length > 0 &&
          typed &&
          (ticket === null ? (
            <AskToBeUnlocked typed={typed} onAsked={setTicket} />
          ) : (
            <Text fz="sm" role="status">
              {askedBefore && `${t('signIn.locked.askedOn', { date: askedBefore })} `}
              {t(askedWords[state ?? 'waiting'])}
            </Text>
          ))}
        <LearnMore code="signIn.locked" />
        <Anchor component={Link} to={paths.askSupport} fz="sm">
          {t('support.ask')}
        </Anchor>
      </Stack>
    </Alert>
  );
}

const askedWords = {
  waiting: 'signIn.locked.asked',
  declined: 'signIn.locked.declined',
  ended: 'signIn.locked.noLongerAsked',
  untold: 'waiting.untold',
} as const;
