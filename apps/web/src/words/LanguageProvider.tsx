import type { Language } from '@roster/domain/languages';
import { loadFrameWords, loadRecordWords, loadScreenWords, type Messages } from '@roster/i18n/messages';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { languageAtStart, rememberLanguage } from './chosen-language.ts';
import { wordsOnTheirWay } from './screen-words.ts';

declare global {
  // The hook by which react-intl learns which ids there are: an unknown one does not compile.
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the library's own way
  namespace FormatjsIntl {
    interface Message {
      ids: keyof Messages;
    }
  }
}

type LanguageChoice = { language: Language; choose: (language: Language) => void };

const LanguageContext = createContext<LanguageChoice | null>(null);

export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider');
  return choice;
}

type Shown = { language: Language; messages: Messages };

/**
 * Shows nothing until the words of the first screens are loaded; those of later ones follow automatically (see
 * screen-words). Keeps the old words until all of the new ones are loaded.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Language>(languageAtStart);
  const [shown, setShown] = useState<Shown | null>(null);
  /** A screen asked for the words of records: from then on they come with every language. */
  const withRecords = useRef(false);

  useEffect(() => {
    let current = true;
    const show = (messages: Messages) => {
      if (!current) return;
      document.documentElement.lang = wanted;
      setShown({ language: wanted, messages });
    };
    let records: Promise<object> | null = null;
    const loadRecords = () => (records ??= loadRecordWords[wanted]());
    const later = loadScreenWords[wanted]();
    const all = loadFrameWords[wanted]().then(async (first) => {
      // At the very start no later screen is shown yet, so its words need not be awaited.
      setShown((before) => before ?? { language: wanted, messages: first as Messages });
      show({ ...first, ...(await later), ...(withRecords.current && (await loadRecords())) } as Messages);
    });
    wordsOnTheirWay({
      words: all,
      records: async () => {
        withRecords.current = true;
        const [words] = await Promise.all([loadRecords(), all]);
        if (current)
          setShown((before) => before && { ...before, messages: { ...before.messages, ...words } });
      },
    });
    return () => {
      current = false;
    };
  }, [wanted]);

  const choose = useCallback((language: Language) => {
    rememberLanguage(language);
    setWanted(language);
  }, []);
  const choice = useMemo(() => ({ language: shown?.language ?? wanted, choose }), [shown, wanted, choose]);

  if (!shown) return null;
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={shown.language} messages={shown.messages} defaultLocale="en">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
