import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { SearchField } from '../ui/SearchField.tsx';
import { isLeaving } from '../navigation.ts';

type Props = {
  label: string;
  /** What the URL says. */
  value: string;
  /** Writes the URL; called when the typing pauses. */
  onChange: (search: string) => void;
};

/** A request that is overtaken by the next letter is cancelled, so waiting longer would only make the answer late. */
const typingMilliseconds = 120;

/** The search of a list, kept in the URL. What is typed belongs to the box, however late the URL follows. */
export function UrlSearchField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  // Texts that were written to the URL and have not come back from it yet.
  const sent = useRef<string[]>([]);
  const { pathname } = useLocation();
  const send = useDebouncedCallback(
    (search: string) => {
      // A link clicked while the last letters wait wins: writing the URL now would undo the click.
      if (isLeaving(pathname) || search === (sent.current.at(-1) ?? value)) return;
      sent.current.push(search);
      onChange(search);
    },
    { delay: typingMilliseconds, flushOnUnmount: true },
  );

  const seen = useRef(value);
  useEffect(() => {
    if (seen.current === value) return;
    seen.current = value;
    const own = sent.current.indexOf(value);
    sent.current = own < 0 ? [] : sent.current.slice(own + 1);
    if (own >= 0) return;
    // Back, forward or a cleared filter changed the URL without the box.
    send.cancel();
    setTyped(value);
  }, [value, send]);

  const type = (text: string) => {
    setTyped(text);
    send(text);
  };
  return <SearchField label={label} value={typed} onChange={type} onSubmit={() => send.flush()} />;
}
