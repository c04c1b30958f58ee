import { Button, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { compareIdentity, onOtherTab, useForeignIdentity, type Foreign } from '../identity.ts';
import { paths } from '../paths.ts';
import { DialogActions } from '../ui/DialogActions.tsx';
import { sessionKey } from './session.ts';
import { useText } from './text.ts';

/**
 * X8: this tab shows what belongs to a user who is no longer signed in. Lies on top of everything and can be put aside:
 * what was typed beneath can still be read and copied until the page is reloaded.
 */
export function OtherIdentityDialog() {
  const t = useText();
  const foreign = useForeignIdentity();
  const [aside, setAside] = useState<Foreign>(null);
  useOtherTabs();
  if (!foreign) return null;
  const { before, now } = foreign;

  return (
    <Modal
      opened={aside !== foreign}
      onClose={() => setAside(foreign)}
      title={now === null ? t('shell.identity.signedOut') : t('shell.identity.other', { name: now })}
      zIndex={1_000}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ title: { fontWeight: 650, fontSize: 18 } }}
    >
      <Stack>
        <Text>
          {now === null ? t('shell.identity.signedOutText') : t('shell.identity.otherText', { before })}
        </Text>
        <DialogActions>
          <Button variant="default" onClick={() => setAside(foreign)}>
            {t('common.close')}
          </Button>
          <Button
            onClick={() => {
              if (now === null) window.location.assign(paths.signIn);
              else window.location.reload();
            }}
            data-autofocus
          >
            {t(now === null ? 'shell.identity.signIn' : 'common.reload')}
          </Button>
        </DialogActions>
      </Stack>
    </Modal>
  );
}

/** Looks again when another tab says so, and when the reader comes back to this one. */
function useOtherTabs(): void {
  const client = useQueryClient();
  useEffect(() => {
    const look = () => {
      void compareIdentity().then((session) => {
        // The same person with another language or another account: the frame follows, and what was typed stays.
        if (session)
          client.setQueryData(sessionKey, (shown: { user: { id: string } } | null | undefined) =>
            shown?.user.id === session.user.id ? session : shown,
          );
      });
    };
    return onOtherTab(look);
  }, [client]);
}
