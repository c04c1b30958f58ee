import { laterApi } from '../../later-api.ts';
import { useText } from '../../shell/text.ts';
import { ConfirmLink } from './ConfirmLink.tsx';
import { LinkPage } from './LinkPage.tsx';

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
          act={() => laterApi.links.leave({ body: { token } })}
          done={() => t('notMine.done', { account: info.accountName ?? '', email: info.email })}
        />
      )}
    </LinkPage>
  );
}
