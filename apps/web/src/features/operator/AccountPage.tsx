import { Box, Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../paths.ts';
import { isNotFound } from '../../failures/is-not-found.ts';
import { AwaitedPage } from '../../shell/AwaitedPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { BackLink } from '../../shell/BackLink.tsx';
import { AccountDialog } from './AccountDialogs.tsx';
import { AboutAccount, AccountParts, type Opened } from './AccountParts.tsx';
import { useOperatedAccount } from './operator-accounts.queries.ts';
import { AccountEntitlements } from '../entitlements/index.ts';
import { OperatorOnly } from './OperatorOnly.tsx';

/** One account, as the operator sees it. */
export function Component() {
  return (
    <OperatorOnly>
      <AccountPage />
    </OperatorOnly>
  );
}

function AccountPage() {
  const t = useText();
  const { accountId = '' } = useParams();
  const [opened, setOpened] = useState<Opened | null>(null);
  const account = useOperatedAccount(accountId);
  if (!account.data || isNotFound(account.error))
    return <AwaitedPage lookup={account} to={paths.operator} parent={t('nav.operator')} />;

  const { data } = account;
  return (
    <>
      <BackLink to={paths.operator}>{t('nav.operator')}</BackLink>
      <Page
        record
        title={data.name}
        actions={
          data.closedAt === null && (
            <Button variant="default" onClick={() => setOpened({ doing: 'close' })}>
              {t('operator.close')}
            </Button>
          )
        }
      >
        <AboutAccount account={data} />
        <AccountParts account={data} onOpen={setOpened} />
        <Box mt="lg">
          <AccountEntitlements account={data} />
        </Box>
        {opened && <AccountDialog opened={opened} account={data} onClose={() => setOpened(null)} />}
      </Page>
    </>
  );
}
