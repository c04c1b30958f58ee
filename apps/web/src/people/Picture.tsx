import { fullName, initialsOf } from '@roster/domain/names';
import classes from './Picture.module.css';

/** As the lists know people: by the parts of their name, or by the whole. */
type Pictured = { id: string } & ({ firstName: string; lastName: string } | { name: string });

type Props = { person: Pictured; size?: 'md' | 'lg' };

const colors = 8;

/** A person by their initials; the color stays the same wherever they are shown. The name always stands beside it. */
export const Picture = ({ person, size = 'md' }: Props) => (
  <span className={classes.picture} data-size={size} data-color={colorOf(person.id)} data-picture aria-hidden>
    {initialsOf('name' in person ? person.name : fullName(person))}
  </span>
);

/** Pixels that a picture takes beside a name in a cell. */
export const pictureWidth = 34;

function colorOf(id: string): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 8_191;
  return sum % colors;
}
