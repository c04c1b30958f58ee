import { CloseButton, TextInput } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import type { User } from '@roster/contract/users';
import { IconArrowLeft, IconSearch } from '@tabler/icons-react';
import { useCallback, useState, type KeyboardEvent } from 'react';
import { PaletteFrame } from '../../shell/PaletteFrame.tsx';
import { useText } from '../../words/text.ts';
import type { OpenDialog } from '../users/index.ts';
import type { Entry } from './entries.ts';
import classes from './Palette.module.css';
import { PaletteList, optionId } from './PaletteList.tsx';
import { typedAhead, useLateLetters } from './use-typed-ahead.ts';
import { useSections } from './use-sections.ts';

type Props = { unseen?: boolean; onAct: (dialog: OpenDialog) => void; onClose: () => void };

/** A combobox with its list: typing finds, arrows move, Enter chooses. A chosen person leads to what can be done to them. */
export function PaletteDialog({ unseen = false, onAct, onClose }: Props) {
  const t = useText();
  const [ahead] = useState(typedAhead);
  const [typed, setTyped] = useState(ahead);
  useLateLetters(
    ahead.length,
    useCallback((letters: string) => setTyped((text) => text + letters), []),
  );
  const [person, setPerson] = useState<User | null>(null);
  const [at, setAt] = useState(0);
  const { sections, busy, isTooShort, note } = useSections({ typed, person, onAct });
  const entries = sections.flatMap((section) => section.entries);
  const active = entries[Math.min(at, entries.length - 1)];

  const nothing = busy ? t('common.loading') : t(isTooShort ? 'userSelect.type' : 'palette.nothing');

  const narrow = (text: string) => {
    setTyped(text);
    setAt(0);
  };
  const look = (next: User | null) => {
    setPerson(next);
    narrow('');
  };
  const choose = (entry: Entry) => {
    if (entry.reason) return;
    note(entry);
    if (entry.person) return look(entry.person);
    if (!entry.stays) onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = entries.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(at + 8, last),
      PageUp: Math.max(at - 8, 0),
    };
    const next = moves[event.key];
    if (next !== undefined) setAt(Math.max(next, 0));
    else if (event.key === 'Enter' && active && !event.nativeEvent.isComposing) choose(active);
    else if (event.key === 'Backspace' && typed === '' && person) look(null);
    else return;
    event.preventDefault();
  };

  const content = (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={active ? optionId(active) : undefined}
        aria-label={person ? t('palette.about', { name: fullName(person) }) : t('palette.title')}
        placeholder={person ? t('palette.about', { name: fullName(person) }) : t('palette.hint')}
        autoComplete="off"
        spellCheck={false}
        size="md"
        classNames={{ input: classes.input ?? '' }}
        leftSection={person ? <IconArrowLeft size={18} aria-hidden /> : <IconSearch size={18} aria-hidden />}
        rightSection={<CloseButton aria-label={t('common.close')} onClick={onClose} />}
        value={typed}
        onChange={(event) => narrow(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <PaletteList sections={sections} active={active ?? null} nothing={nothing} onChoose={choose} />
      <span role="status" className="visually-hidden">
        {busy ? t('common.loading') : t('palette.found', { count: entries.length })}
      </span>
    </>
  );
  if (unseen) return <div hidden>{content}</div>;
  return (
    <PaletteFrame label={t('palette.title')} onClose={onClose}>
      {content}
    </PaletteFrame>
  );
}
