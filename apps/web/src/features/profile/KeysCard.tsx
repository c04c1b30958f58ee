import { Checkbox } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { useSingleKeys } from '../../shell/use-single-keys.ts';
import { Section } from '../../ui/Section.tsx';

/** WCAG 2.1.4: stored in this browser, since it is about this keyboard. */
export function KeysCard() {
  const t = useText();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Section title={t('keys.title')}>
      <Checkbox
        label={t('keys.singleKeys')}
        description={t('keys.singleKeysHint')}
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Section>
  );
}
