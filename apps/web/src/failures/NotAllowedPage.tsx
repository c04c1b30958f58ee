import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../shell/Page.tsx';
import { useSession } from '../session/session.ts';
import { useText } from '../words/text.ts';

/** X5: says why, and who can help. */
export default function NotAllowedPage() {
  const t = useText();
  const { roles, account } = useSession();
  // Who runs the account is not sent to its administrators, and who belongs to none has none.
  const asks = account !== null && !roles.includes('accountAdministrator');
  const why =
    account === null ? 'notAllowed.noAccount' : asks ? 'notAllowed.text' : 'notAllowed.administrator';
  return (
    <Page title={t('notAllowed.title')}>
      <EmptyState text={t(why)}>
        <Group justify="center">
          {asks && (
            <Button component={Link} to={`${paths.profile}#administrators`}>
              {t('notAllowed.findAdministrator')}
            </Button>
          )}
          <Button component={Link} to={paths.home} variant="default">
            {t('shell.goHome')}
          </Button>
        </Group>
      </EmptyState>
    </Page>
  );
}
