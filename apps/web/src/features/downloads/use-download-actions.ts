import type { Download } from '@roster/contract/downloads';
import { IconDownload, IconMessageQuestion, IconUserCog } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { ListAction } from '../../list/list-description.ts';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { paths } from '../../paths.ts';
import { useMay, useSession } from '../../session/session.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import { useAskAdministrators, useOwnRequests } from '../profile/index.ts';
import { startDownload } from './downloads.queries.ts';

/** One click: the file, or the question for the role that it needs. Who assigns roles does so themselves. */
export function useDownloadActions() {
  const t = useText();
  const say = useSay();
  const navigate = useNavigate();
  const { user } = useSession();
  const assigns = useMay('roles.change');
  const requests = useOwnRequests(useOwnPlace('downloads'));
  const asked = requests.items.some(({ kind, state }) => kind === 'role' && state === 'open');
  const ask = useAskAdministrators(() => say('askAdministrators', 'toast.asked'));
  const { mutate } = ask;
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
              run: () => void navigate(paths.user(user.id)),
            }
          : {
              id: 'ask',
              label: t('downloads.ask', { role: name }),
              icon: IconMessageQuestion,
              reason: asked ? t('refusals.requests.alreadyAsked') : null,
              needs: null,
              run: () => mutate({ kind: 'role', role }),
            },
      ];
    },
    [t, assigns, asked, navigate, user.id, mutate],
  );
  return { actionsOf, error: ask.error };
}
