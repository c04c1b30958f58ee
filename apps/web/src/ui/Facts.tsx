import type { ReactNode } from 'react';
import classes from './Facts.module.css';

/** Names and values, side by side where there is room. */
export const Facts = ({ facts }: { facts: [string, ReactNode][] }) => (
  <dl className={classes.facts}>
    {facts.map(([name, value]) => (
      <div key={name} className={classes.fact}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
