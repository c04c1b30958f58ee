import { call } from '../api/api.ts';
import { useWork } from '../api/changes.ts';
import type { Profile } from '@roster/contract/profile';
import type { Language } from '@roster/domain/languages';
import { tellOtherTabs } from '../session/identity.ts';
import { useSession } from '../session/session.ts';
import { useLanguage } from './LanguageProvider.tsx';
import { useFailureToast } from '../failures/use-failure-toast.tsx';

/** Stored with the user, so that it applies on other machines and in emails. A pass changes nothing but this page. */
export function useChangeLanguage(): (language: Language) => void {
  const { choose } = useLanguage();
  const { pass } = useSession();
  const { mutate } = useWork<Language, Profile>(
    ['updateProfile'],
    async (language) => {
      // Loaded when a language is chosen.
      const { updateProfile } = await import('@roster/contract/profile');
      return call(updateProfile, { body: { language } });
    },
    {
      onRefused: useFailureToast(),
      onDone: (profile) => {
        choose(profile.language);
        tellOtherTabs();
      },
    },
  );
  return pass ? choose : mutate;
}
