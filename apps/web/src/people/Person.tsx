import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { CellLink } from '../list/CellLink.tsx';
import { Picture } from './Picture.tsx';
import classes from './Person.module.css';

type Known = { id: string | null; name: string };

type Props = {
  /** The id is null where only the name is known. */
  person: Known;
  /** The page of the person, where there is one. */
  to?: string | undefined;
};

/** A person in a cell of a list: plain elements, whose link the list hears (list/Grid.tsx). */
export const PersonCell = ({ person: { id, name }, to }: Props) => (
  <span className={classes.person}>
    {id !== null && <Picture person={{ id, name }} />}
    {to === undefined ? <span className={classes.name}>{name}</span> : <CellLink to={to}>{name}</CellLink>}
  </span>
);

/** The same on a card, in the quick view, and wherever else there is room. */
export const Person = ({ person: { id, name }, to }: Props) => (
  <span className={classes.person}>
    {id !== null && <Picture person={{ id, name }} />}
    {to === undefined ? (
      <span>{name}</span>
    ) : (
      <Anchor component={Link} to={to} inherit>
        {name}
      </Anchor>
    )}
  </span>
);

/** What a cell says of a person, beside their picture. */
export const AboutCell = ({ person: { id, name }, children }: { person: Known; children: ReactNode }) => (
  <span className={classes.person}>
    {id !== null && <Picture person={{ id, name }} />}
    <span className={classes.name}>{children}</span>
  </span>
);
