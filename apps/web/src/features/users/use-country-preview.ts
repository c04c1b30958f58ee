import { changeEntitlementCountry } from '@roster/contract/edits';
import { useQuery } from '@tanstack/react-query';
import { q } from '../../api/queries.ts';
import { sizeOf, type Target } from '../../people/users.queries.ts';
import { refusalSentence } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';

/** What the choice would change for each user, asked with every choice; undefined while nothing is chosen. */
export function useCountryPreview(target: Target, wanted: string | null | undefined) {
  const t = useText();
  const body = { ...target, entitlementCountry: wanted ?? null, dryRun: true };
  const preview = useQuery({
    ...q(changeEntitlementCountry, { body } as never),
    enabled: wanted !== undefined,
    gcTime: 0,
    staleTime: Infinity,
  });
  const effects = preview.data?.effects ?? [];
  const refused = preview.data?.refused ?? [];
  const [first] = refused;
  const nobody = preview.data !== undefined && effects.length === 0 && first !== undefined;
  return {
    preview,
    effects,
    refused,
    count: nobody || !preview.data ? sizeOf(target) : effects.length,
    blocked:
      wanted === undefined
        ? t('changeCountry.chooseFirst')
        : nobody
          ? t(`refusals.${first.code}`)
          : preview.error
            ? refusalSentence(t, preview.error)
            : preview.isPending,
  };
}
