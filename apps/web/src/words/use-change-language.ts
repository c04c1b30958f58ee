import { call } from '../api/api.ts';
import type { Language } from '@roster/domain/languages';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { tellOtherTabs } from '../session/identity.ts';
import { useLanguage } from './LanguageProvider.tsx';
import { sessionKey } from '../session/session.ts';
import { useFailureToast } from '../failures/use-failure-toast.tsx';

/** Stored with the user, so that it applies on other machines and in emails. */
export function useChangeLanguage() {
  const client = useQueryClient();
  const { choose } = useLanguage();
  return useMutation({
    mutationFn: async (language: Language) => {
      const { updateProfile } = await import('@roster/contract/profile');
      return call(updateProfile, { body: { language } });
    },
    onError: useFailureToast(),
    onSuccess: (profile) => {
      choose(profile.language);
      tellOtherTabs();
      client.setQueryData(['profile'], profile);
      return client.invalidateQueries({ queryKey: sessionKey });
    },
  });
}
