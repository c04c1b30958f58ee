import { Anchor, Group, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import classes from './Help.module.css';
import { HelpLayout } from './HelpLayout.tsx';
import type { Help } from './help.queries.ts';

/** H5: every article, and the search. The URL holds the search words. */
export function Component() {
  return <HelpLayout>{(help) => <Articles help={help} />}</HelpLayout>;
}

function Articles({ help }: { help: Help }) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const found = search.trim() === '' ? help.articles : help.find(search);
  return (
    <Page title={t('help.title')}>
      <Group mb="md">
        <UrlSearchField
          label={t('help.search')}
          value={search}
          onChange={(text) => setParams(text ? { search: text } : {}, { replace: true })}
        />
      </Group>
      <Text fz="sm" c="dimmed" role="status" mb="xs">
        {found.length > 0 ? t('help.found', { count: found.length }) : t('help.nothing')}
      </Text>
      <ul className={classes.list}>
        {found.map(({ slug, title }) => (
          <li key={slug}>
            <Anchor component={Link} to={paths.helpArticle(slug)}>
              {title}
            </Anchor>
          </li>
        ))}
      </ul>
    </Page>
  );
}
