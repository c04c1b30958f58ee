import type { Download } from '@roster/contract/downloads';
import type { DownloadRole } from '@roster/domain/downloads';
import { decideAnotherRequest } from '@roster/domain/user-requests';
import { IconDownload, IconMessageQuestion, IconUserCog } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { ListAction } from '../../list/list-description.ts';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { useMay } from '../../session/session.ts';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import { openWishes, useAskAdministrators, useOwnRequests } from '../profile/index.ts';
import { startDownload } from './downloads.queries.ts';

/** One click: the file, or the question for the role that it needs. Who assigns roles does so themselves. */
export function useDownloadActions() {
  const t = useText();
  const say = useSay();
  const [assigning, setAssigning] = useState<DownloadRole | null>(null);
  const assigns = useMay('roles.change');
  const requests = useOwnRequests(useOwnPlace('downloads'));
  const open = useMemo(() => openWishes(requests.items), [requests.items]);
  const ask = useAskAdministrators(() => say('askAdministrators', 'toast.asked', {}, { to: paths.profile }));
  const { mutate } = ask;
  const whyNotAsk = useCallback(
    (role: DownloadRole) => {
      const refusal = decideAnotherRequest({ kind: 'role', role, productId: null }, open);
      return refusal && t(`refusals.${refusal}`);
    },
    [t, open],
  );
  const actionsOf = useCallback(
    ({ id, role, refusal }: Download): ListAction[] => {
      if (!refusal || !role)
        return [
          {
            id: 'get',
            label: t('downloads.get'),
            icon: IconDownload,
            reason: null,
            needs: null,
            run: () => startDownload(id),
          },
        ];
      const name = t(`roles.${role}`);
      return [
        assigns
          ? {
              id: 'assign',
              label: t('downloads.assign', { role: name }),
              icon: IconUserCog,
              reason: null,
              needs: 'roles.change',
              run: () => setAssigning(role),
            }
          : {
              id: 'ask',
              label: t('downloads.ask', { role: name }),
              icon: IconMessageQuestion,
              reason: whyNotAsk(role),
              needs: null,
              run: () => mutate({ kind: 'role', role }),
            },
      ];
    },
    [t, assigns, whyNotAsk, mutate],
  );
  return { actionsOf, error: ask.error, assigning, endAssigning: () => setAssigning(null) };
}
