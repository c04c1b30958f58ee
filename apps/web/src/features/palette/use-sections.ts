import type { User } from '@roster/contract/users';
import { useText } from '../../words/text.ts';
import type { OpenDialog } from '../users/index.ts';
import { matches, type Entry, type Section } from './entries.ts';
import { useRecent } from './recent.ts';
import { useRecentEntries } from './use-recent-entries.ts';
import { useArticleEntries, useScreenEntries } from './use-place-entries.ts';
import { useOfferedEntries, usePersonActions } from './use-action-entries.ts';
import { useOperatedEntries } from './use-operated-entries.ts';
import { usePeopleEntries } from './use-people-entries.ts';

type Asked = { typed: string; person: User | null; onAct: (dialog: OpenDialog) => void };

const shown = { screens: 6, articles: 5 };

/** What the palette offers for what was typed: recent things first, then what is at hand, people, screens and help. */
export function useSections({ typed, person, onAct }: Asked) {
  const t = useText();
  const screens = useScreenEntries();
  const offered = useOfferedEntries();
  const actions = usePersonActions(person, onAct);
  const people = usePeopleEntries(typed, person === null);
  const operated = useOperatedEntries(typed, person === null);
  const articles = useArticleEntries(typed);
  const { recent, note } = useRecent();

  const found = (entries: readonly Entry[]) => entries.filter(({ label }) => matches(label, typed));
  const nothingTyped = typed.trim() === '';
  const known = [...screens, ...people.known, ...articles];
  const all = [...known, ...useRecentEntries(nothingTyped ? recent : [], known)];
  const latest = nothingTyped ? recent.flatMap((id) => all.find((entry) => entry.id === id) ?? []) : [];
  const isLatest = ({ id }: Entry) => latest.some((entry) => entry.id === id);
  const sections: Section[] = person
    ? [{ id: 'person', title: t('palette.actions'), entries: found(actions) }]
    : [
        { id: 'offered', title: t('palette.selection'), entries: found(offered) },
        { id: 'recent', title: t('palette.recent'), entries: latest },
        { id: 'people', title: t('palette.people'), entries: people.entries },
        { id: 'accounts', title: t('nav.operator'), entries: operated.accounts.entries },
        { id: 'operatedUsers', title: t('nav.operatorUsers'), entries: operated.users.entries },
        {
          id: 'screens',
          title: t('palette.screens'),
          entries: found(screens)
            .filter((entry) => !isLatest(entry))
            .slice(0, nothingTyped ? screens.length : shown.screens),
        },
        {
          id: 'help',
          title: t('help.title'),
          entries: nothingTyped ? [] : articles.slice(0, shown.articles),
        },
      ];
  return {
    sections: sections.filter(({ entries }) => entries.length > 0),
    busy: people.busy || operated.accounts.busy || operated.users.busy,
    isTooShort: people.isTooShort || operated.isTooShort,
    note: (entry: Entry) => {
      const lasting = [...all, ...people.entries, ...operated.accounts.entries, ...operated.users.entries];
      if (!entry.stays && lasting.some(({ id }) => entry.id === id)) note(entry.id);
    },
  };
}
