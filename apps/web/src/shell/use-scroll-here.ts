import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** For a part of a page that links lead to; what is above takes its room only once it is loaded. */
export function useScrollHere(hash: `#${string}`, isLoaded: boolean) {
  const part = useRef<HTMLDivElement>(null);
  const isMeant = useLocation().hash === hash;
  useEffect(() => {
    if (isMeant && isLoaded) part.current?.scrollIntoView({ block: 'start' });
  }, [isMeant, isLoaded]);
  return part;
}
