import { Tabs } from '@mantine/core';
import { useNavigate } from 'react-router';
import classes from './PageTabs.module.css';

type Props = {
  /** The path of this page, which is one of the tabs. */
  path: string;
  tabs: readonly { path: string; label: string }[];
};

/** Pages that belong together, as tabs beside the title, each with an address of its own. */
export function PageTabs({ path, tabs }: Props) {
  const navigate = useNavigate();
  return (
    <Tabs value={path} onChange={(next) => next && void navigate(next)} className={classes.tabs ?? ''}>
      <Tabs.List>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.path} value={tab.path} py={8}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {/* The selected tab controls the page itself. */}
      <Tabs.Panel value={path}>{null}</Tabs.Panel>
    </Tabs>
  );
}
