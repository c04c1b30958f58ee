import { Button, Group } from '@mantine/core';
import { languages } from '@roster/domain/languages';
import { languageNames } from './language-names.ts';
import { useLanguage } from './LanguageProvider.tsx';

/** Before sign-in the language is stored in this browser alone. */
export function LanguageLinks() {
  const { language, choose } = useLanguage();
  return (
    <Group justify="center" gap={4} mt="lg">
      {languages.map((one) => (
        <Button
          key={one}
          lang={one}
          size="xs"
          variant={one === language ? 'light' : 'subtle'}
          color={one === language ? 'brand' : 'gray'}
          aria-pressed={one === language}
          onClick={() => choose(one)}
        >
          {languageNames[one]}
        </Button>
      ))}
    </Group>
  );
}
