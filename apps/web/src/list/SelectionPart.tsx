import { Button } from '@mantine/core';
import { IconDots, IconX } from '@tabler/icons-react';
import { Suspense, useCallback, useRef, useState } from 'react';
import { ReasonButton } from '../ui/ReasonButton.tsx';
import { pageHeading, useGiveFocus } from '../ui/use-give-focus.ts';
import { useText } from '../words/text.ts';
import { withWords } from '../words/screen-words.ts';
import classes from './List.module.css';
import type { BarProps } from './bar-props.ts';
import { useEscape } from './use-escape.ts';
import { useFitting } from './use-fitting.ts';
import { useOffer } from './use-offer.ts';
import type { Selection } from './use-selection.ts';
import { lazyPart } from './lazy-part.ts';
import { rowsStart } from './next-focus.ts';

// Loaded when it is opened.
const ActionsMenu = lazyPart(() => withWords(import('./ActionsMenu.tsx')));

type Props<Row> = BarProps<Row> & { selection: Omit<Selection<Row>, 'rows' | 'picked'> };

/** How many are ticked, what can be done to them, and all that match. Escape clears. */
export default function SelectionPart<Row>(props: Props<Row>) {
  const { list, phone, actions, selection, rows } = props;
  const t = useText();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const { clear, count, all } = selection;
  const bar = useRef<HTMLDivElement>(null);
  const goBack = useCallback(() => {
    if (bar.current?.contains(document.activeElement)) rowsStart()?.focus({ preventScroll: true });
    clear();
  }, [clear]);
  useEscape(goBack);
  // After an action: the rows that were ticked may be gone, or about to go.
  useGiveFocus(bar, pageHeading);
  const offer = useOffer(props);
  const often = actions.filter(({ seldom }) => !seldom);
  const fitting = useFitting(`${offer?.words} ${often.map(({ label }) => label).join()}`);

  const here = (rows ?? []).filter((row) => selection.has(list.idOf(row))).length;
  const outside = all ? 0 : count - here;
  return (
    <div
      ref={bar}
      className={`${classes.part} ${classes.selection}`}
      role="toolbar"
      aria-label={t('users.selectionActions')}
    >
      <div className={classes.count} role="status">
        <span>{t('users.selected', { count })}</span>
        {outside > 0 && <span className={classes.outside}>{t('list.outOfSight', { count: outside })}</span>}
      </div>
      {!phone && (
        <div className={classes.fitting} ref={fitting}>
          {offer &&
            (offer.total === null ? (
              <span className={classes.hint}>{offer.words}</span>
            ) : (
              <Button variant="subtle" size="xs" px={6} onClick={offer.select}>
                {offer.words}
              </Button>
            ))}
          {often.map(({ id, label, icon: ActionIcon, reason, run }) => (
            <ReasonButton
              key={id}
              variant="default"
              size="xs"
              leftSection={<ActionIcon size={16} aria-hidden />}
              reason={reason}
              onClick={run}
            >
              {label}
            </ReasonButton>
          ))}
        </div>
      )}
      <Button
        variant="default"
        size={phone ? 'sm' : 'xs'}
        px={phone ? 12 : 8}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        aria-label={phone ? undefined : t('list.moreActions')}
        onClick={(event) => setMenu(event.currentTarget)}
      >
        {phone ? t('list.actions') : <IconDots size={16} aria-hidden />}
      </Button>
      <Button
        variant="subtle"
        size={phone ? 'sm' : 'xs'}
        px={8}
        leftSection={<IconX size={15} aria-hidden />}
        onClick={goBack}
      >
        {t('common.clear')}
      </Button>
      <Suspense>
        {menu && (
          <ActionsMenu
            label={t('users.selectionActions')}
            button={menu}
            actions={actions}
            offer={offer}
            onClose={() => setMenu(null)}
          />
        )}
      </Suspense>
    </div>
  );
}
