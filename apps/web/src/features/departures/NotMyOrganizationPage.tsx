import { call } from '../../api/api.ts';
import { leaveByLink } from '@roster/contract/departures';
import { useText } from '../../words/text.ts';
import { ConfirmLink, LinkPage } from '../links/index.ts';

/** A3: ends an affiliation that someone else created. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('notMine.title')} purpose="notMyOrganization">
      {({ token, info }) => (
        <ConfirmLink
          token={token}
          text={t('notMine.text', { account: info.accountName ?? '', email: info.email })}
          button={t('notMine.submit', { account: info.accountName ?? '' })}
          danger
          act={() => call(leaveByLink, { body: { token } })}
          done={() => t('notMine.done', { account: info.accountName ?? '', email: info.email })}
        />
      )}
    </LinkPage>
  );
}
