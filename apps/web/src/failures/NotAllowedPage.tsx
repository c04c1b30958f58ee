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
  const { roles } = useSession();
  // Who runs the account is not sent to its administrators.
  const runsIt = roles.includes('accountAdministrator');
  return (
    <Page title={t('notAllowed.title')}>
      <EmptyState text={t(runsIt ? 'notAllowed.administrator' : 'notAllowed.text')}>
        <Group justify="center">
          {!runsIt && (
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
