import { NavLink } from '@mantine/core';
import { Fragment } from 'react';
import { NavLink as RouterNavLink, useLocation } from 'react-router';
import { useText } from '../words/text.ts';
import classes from './Navigation.module.css';
import type { NavigationItem } from './navigation-items.ts';
import { useNotices } from './notices.ts';
import { Waiting } from './Waiting.tsx';

export function NavigationLink({ item }: { item: NavigationItem }) {
  const t = useText();
  const notices = useNotices();
  const { pathname } = useLocation();
  const { to, label, icon: ItemIcon, badge, exact = false } = item;
  return (
    <NavLink
      component={RouterNavLink}
      to={to}
      end={exact}
      label={<WholeWords text={t(label)} />}
      active={isHere(item, pathname)}
      leftSection={<ItemIcon size={19} stroke={1.7} aria-hidden />}
      rightSection={badge ? <Waiting count={notices[badge]} of={badge} /> : null}
      className={classes.item}
    />
  );
}

/** Wraps between words only: not “E-” and “Mails”. */
const WholeWords = ({ text }: { text: string }) =>
  text.split(' ').map((word, nth) => (
    <Fragment key={nth}>
      {nth > 0 && ' '}
      <span className={classes.word}>{word}</span>
    </Fragment>
  ));

export function isHere({ to, also = [], exact = false }: NavigationItem, pathname: string): boolean {
  return (exact ? pathname === to : pathname.startsWith(to)) || also.some((one) => pathname.startsWith(one));
}
