import { Anchor, Card, Group, Skeleton, Text, Title } from '@mantine/core';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { sizeText, useNewestDownloads } from '../downloads/index.ts';
import classes from './Home.module.css';

const shown = 4;

/** R1: the newest files that the member's roles open; nothing where there are none. */
export default function NewestDownloads() {
  const t = useText();
  const intl = useIntl();
  const downloads = useNewestDownloads(shown);
  if (downloads.isPending) return <Skeleton height={160} radius="md" />;
  if (downloads.isLoadingError)
    return <ErrorState error={downloads.error} onRetry={() => void downloads.refetch()} />;
  if (!downloads.files?.[0]) return null;
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="newest-downloads">
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="lg" id="newest-downloads">
          {t('home.downloads.latest')}
        </Title>
        <Anchor component={Link} to={paths.downloads} fz="sm">
          {t('home.downloads.all')}
        </Anchor>
      </Group>
      <ul className={classes.latest}>
        {downloads.files.map((file) => (
          <li key={file.id}>
            <Anchor
              component={Link}
              to={`${paths.downloads}?${new URLSearchParams({ search: file.title })}`}
              fz="sm"
              style={{ overflowWrap: 'anywhere' }}
            >
              {file.title}
            </Anchor>
            <Text fz="xs" c="dimmed">
              {t('home.downloads.file', { version: file.version, size: sizeText(file.size, { intl }) })}
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
