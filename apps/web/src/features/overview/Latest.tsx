import { Anchor, Card, Group, Skeleton, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { paths } from '../../paths.ts';
import { AboutCell } from '../../people/Person.tsx';
import { Time } from '../../ui/Time.tsx';
import { useText } from '../../words/text.ts';
import { AuditSentence, personOf } from '../audit/index.ts';
import classes from './Home.module.css';
import { useLatest } from './overview.queries.ts';

const shown = 8;

/** The latest events: who did what, and to which users. */
export default function Latest() {
  const t = useText();
  const latest = useLatest();
  if (latest.isPending) return <Skeleton height={300} radius="md" />;
  if (latest.isLoadingError) return <ErrorState error={latest.error} onRetry={() => void latest.refetch()} />;
  const { events } = latest.data;
  return (
    <Card withBorder padding="md" component="section" aria-labelledby="latest">
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="md" id="latest">
          {t('overview.latest')}
        </Title>
        <Anchor component={Link} to={paths.audit} fz="sm">
          {t('nav.audit')}
        </Anchor>
      </Group>
      {!events[0] && <Text c="dimmed">{t('overview.nothingYet')}</Text>}
      <ul className={classes.latest}>
        {events.slice(0, shown).map((item) => (
          <li key={item.id}>
            <Text fz="sm" component="div">
              <AboutCell person={personOf(item, { t })}>
                <AuditSentence item={item} />
                <Text fz="xs" c="dimmed" display="block" span>
                  <Time at={item.at} />
                </Text>
              </AboutCell>
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
