import { Alert, Anchor, List, Title } from '@mantine/core';
import { refusalCodes } from '@roster/domain/refusals';
import type { Article } from '@roster/help/article';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { paths } from '../../paths.ts';
import { NotFoundPage } from '../../failures/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import classes from './Help.module.css';
import { HelpLayout } from './HelpLayout.tsx';
import { inHelp } from './refusal-in-help.ts';
import type { Help } from './help.queries.ts';

/** One article; or the one that explains a refusal, with its sentence above. */
export function Component() {
  const { article: slug, code } = useParams();
  return (
    <HelpLayout>
      {(help) => {
        const article = help.articles.find((one) => (code ? one.refusals.includes(code) : one.slug === slug));
        return article ? <ArticleView article={article} help={help} code={code} /> : <NotFoundPage />;
      }}
    </HelpLayout>
  );
}

type Props = { article: Article; help: Help; code: string | undefined };

function ArticleView({ article, help, code }: Props) {
  const t = useText();
  const refusal = refusalCodes.find((one) => one === code);
  const others = help.articles.filter(({ slug }) => article.see.includes(slug));
  return (
    <Page title={article.title}>
      {refusal && (
        <Alert icon={<IconInfoCircle aria-hidden />} mb="md">
          {t(`refusals.${refusal}`, inHelp)}
        </Alert>
      )}
      {/* Our own files, converted to HTML at build time. */}
      <div className={classes.article} dangerouslySetInnerHTML={{ __html: article.html }} />
      {others.length > 0 && (
        <>
          <Title order={2} fz="lg" mt="xl" mb="xs">
            {t('help.seeAlso')}
          </Title>
          <List>
            {others.map(({ slug, title }) => (
              <List.Item key={slug}>
                <Anchor component={Link} to={paths.helpArticle(slug)}>
                  {title}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Anchor component={Link} to={paths.help} fz="sm" mt="xl" display="block">
        {t('help.all')}
      </Anchor>
    </Page>
  );
}
