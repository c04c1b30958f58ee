import { useEffect } from 'react';
import { Picture } from '../../people/Picture.tsx';
import { useText } from '../../words/text.ts';
import type { Entry, Section } from './entries.ts';
import classes from './Palette.module.css';

type Props = {
  sections: readonly Section[];
  active: Entry | null;
  /** What stands there while nothing was found. */
  nothing: string;
  onChoose: (entry: Entry) => void;
};

export const optionId = ({ id }: Entry) => `palette-${id.replace(/[^\w-]/g, '_')}`;

/** What was found. The focus stays in the field above, which says which option is the current one. */
export function PaletteList({ sections, active, nothing, onChoose }: Props) {
  const t = useText();
  const activeId = active && optionId(active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div id="palette-list" role="listbox" aria-label={t('palette.results')} className={classes.list}>
      {sections.map(({ id, title, entries }) => (
        <div key={id} role="group" aria-labelledby={`palette-section-${id}`}>
          <div id={`palette-section-${id}`} role="presentation" className={classes.title}>
            {title}
          </div>
          {entries.map((entry) => (
            <Option key={entry.id} entry={entry} active={entry === active} onChoose={onChoose} />
          ))}
        </div>
      ))}
      {sections.length === 0 && (
        <div role="option" aria-selected={false} aria-disabled className={classes.option} tabIndex={-1}>
          {nothing}
        </div>
      )}
    </div>
  );
}

type OptionProps = { entry: Entry; active: boolean; onChoose: (entry: Entry) => void };

function Option({ entry, active, onChoose }: OptionProps) {
  const { icon: EntryIcon, pictureOf, label, hint, reason } = entry;
  return (
    // The field has the focus and the keys; the mouse takes neither away.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/interactive-supports-focus -- the combobox has them
    <div
      id={optionId(entry)}
      role="option"
      aria-selected={active}
      aria-disabled={Boolean(reason)}
      className={classes.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(entry)}
    >
      <span className={classes.sign}>
        {pictureOf && <Picture person={pictureOf} />}
        {EntryIcon && <EntryIcon size={18} aria-hidden />}
      </span>
      <span className={classes.label}>
        {label}
        {(reason ?? hint) && <div className={classes.hint}>{reason ?? hint}</div>}
      </span>
    </div>
  );
}
