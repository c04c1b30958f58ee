import { Anchor, Group, Text, Title } from '@mantine/core';
import type { Article } from '@roster/help/article';
import { taskNames, tasks } from '@roster/help/tasks';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useUrlParams } from '../../use-url-params.ts';
import { useText } from '../../words/text.ts';
import { Excerpt } from './Excerpt.tsx';
import classes from './Help.module.css';
import { HelpLayout } from './HelpLayout.tsx';
import type { Help } from './help.queries.ts';

/** H5: every article by what people come to do, and the search. The URL holds the search words. */
export function Component() {
  return <HelpLayout>{(help) => <Articles help={help} />}</HelpLayout>;
}

function Articles({ help }: { help: Help }) {
  const t = useText();
  const [params, change] = useUrlParams();
  const search = params.get('search') ?? '';
  return (
    <Page title={t('help.title')}>
      <Group mb="md">
        <UrlSearchField
          label={t('help.search')}
          value={search}
          onChange={(text) =>
            change((next) => (text ? next.set('search', text) : next.delete('search')), { replace: true })
          }
        />
      </Group>
      {search.trim() === '' ? <ByTask help={help} /> : <FoundArticles help={help} search={search} />}
    </Page>
  );
}

function ByTask({ help: { articles } }: { help: Help }) {
  const t = useText();
  return (
    <div className={classes.tasks}>
      {taskNames.map((task) => (
        <section key={task} aria-labelledby={`task-${task}`}>
          <Title order={2} fz="lg" mb="xs" id={`task-${task}`}>
            {t(`help.task.${task}`)}
          </Title>
          <ul className={classes.list}>
            {tasks[task].map((slug) => {
              const article = articles.find((one) => one.slug === slug);
              return (
                article && (
                  <Entry key={slug} article={article}>
                    {article.summary}
                  </Entry>
                )
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function FoundArticles({ help, search }: { help: Help; search: string }) {
  const t = useText();
  const found = help.find(search);
  return (
    <>
      <Text fz="sm" c="dimmed" role="status" mb="xs">
        {found.length > 0 ? t('help.found', { count: found.length }) : t('help.nothing')}
      </Text>
      <ul className={classes.list}>
        {found.map((one) => (
          <Entry key={one.article.slug} article={one.article}>
            <Excerpt found={one} />
          </Entry>
        ))}
      </ul>
    </>
  );
}

const Entry = ({ article, children }: { article: Article; children: ReactNode }) => (
  <li>
    <Anchor component={Link} to={paths.helpArticle(article.slug)}>
      {article.title}
    </Anchor>
    <Text fz="sm" c="dimmed">
      {children}
    </Text>
  </li>
);
