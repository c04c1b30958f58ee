import { Button, List, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { RefusalCode } from '@roster/domain/refusals';
import { useText } from '../words/text.ts';
import { LearnMore } from './RefusalAlert.tsx';

type Refused = { id: string; code: RefusalCode; name: string | null; more?: string | undefined };

/** As many reasons as are shown without a click, so that the list below is not pushed out of sight. */
const unfolded = 3;
const shown = 50;

/** What was left out, with the reason for each; `hint` says what to do about it. */
export function RefusedReasons({
  refused,
  hint,
}: {
  refused: readonly Refused[];
  hint?: string | undefined;
}) {
  const t = useText();
  const folds = refused.length > unfolded;
  const [opened, { toggle }] = useDisclosure(false);
  if (refused.length === 0) return null;
  return (
    <>
      {hint && (
        <Text fz="sm" mb="xs">
          {hint}
        </Text>
      )}
      {folds && (
        <Button size="compact-sm" variant="default" onClick={toggle} aria-expanded={opened}>
          {t(opened ? 'users.hideWhy' : 'users.showWhy')}
        </Button>
      )}
      {(opened || !folds) && (
        <List fz="sm" mt={folds ? 'xs' : 0}>
          {refused.slice(0, shown).map(({ id, code, name, more }) => (
            <List.Item key={id}>
              {name ?? t('users.unknown')}: {t(`refusals.${code}`, { total: 0 })} <LearnMore code={code} />{' '}
              {more}
            </List.Item>
          ))}
          {refused.length > shown && (
            <List.Item>{t('users.andMore', { count: refused.length - shown })}</List.Item>
          )}
        </List>
      )}
    </>
  );
}
