import type { LinkInfo } from '@roster/contract/links';
import { useText } from '../../words/text.ts';
import { useLeaveByLink } from './departures.queries.ts';
import { ConfirmLink, LinkPage } from '../links/index.ts';

/** A3: ends an affiliation that someone else created. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('notMine.title')} purpose="notMyOrganization">
      {({ token, info }) => <Leave token={token} info={info} />}
    </LinkPage>
  );
}

function Leave({ token, info }: { token: string; info: LinkInfo }) {
  const t = useText();
  const action = useLeaveByLink(token);
  return (
    <ConfirmLink
      action={action}
      text={t('notMine.text', { account: info.accountName ?? '', email: info.email })}
      button={t('notMine.submit', { account: info.accountName ?? '' })}
      danger
      done={() => t('notMine.done', { account: info.accountName ?? '', email: info.email })}
    />
  );
}
