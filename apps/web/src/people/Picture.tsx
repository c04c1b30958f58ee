import { initialsOf } from '@roster/domain/names';
import classes from './Picture.module.css';

type Props = {
  person: { id: string; firstName: string; lastName: string };
  size?: 'md' | 'lg';
};

const colors = 8;

/** A person by their initials; the color stays the same wherever they are shown. The name always stands beside it. */
export const Picture = ({ person, size = 'md' }: Props) => (
  <span className={classes.picture} data-size={size} data-color={colorOf(person.id)} aria-hidden>
    {initialsOf(person)}
  </span>
);

function colorOf(id: string): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 8_191;
  return sum % colors;
}
