import { useState } from 'react';

/** What the reader chose shows right away; the URL, which holds it, follows a moment later. */
export function useChosen(inUrl: string, write: (value: string) => void): [string, (value: string) => void] {
  const [own, setOwn] = useState({ inUrl, shown: inUrl });
  if (own.inUrl !== inUrl) setOwn({ inUrl, shown: inUrl });
  const choose = (value: string) => {
    setOwn({ inUrl, shown: value });
    write(value);
  };
  return [own.shown, choose];
}
