import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './BackLink.module.css';

/** Shown above the heading: links to the parent screen. */
export const BackLink = ({ to, children }: { to: string; children: string }) => (
  <Anchor component={Link} to={to} fz="sm" className={classes.link}>
    <IconChevronLeft size={16} aria-hidden />
    {children}
  </Anchor>
);
