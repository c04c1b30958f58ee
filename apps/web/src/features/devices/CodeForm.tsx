import { Button, Stack, Text, TextInput } from '@mantine/core';
import { isCode, normalCode } from '@roster/domain/device-sign-ins';
import { useState, type FormEvent } from 'react';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { useText } from '../../words/text.ts';

/** A code that is no code is not sent: a person has few tries. */
export function CodeForm({ onCode }: { onCode: (code: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const code = normalCode(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!isCode(code));
    if (isCode(code)) onCode(code);
    else document.getElementById('device-code')?.focus();
  };
  return (
    <PageForm onSubmit={submit}>
      <Stack>
        <Text>{t('devices.codeText')}</Text>
        <TextInput
          id="device-code"
          label={t('devices.code')}
          description={t('devices.codeHint')}
          autoFocus
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          size="lg"
          styles={{ input: { letterSpacing: '0.12em', textTransform: 'uppercase' } }}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={wrong && !isCode(code) ? t('devices.codeWrong') : null}
        />
        <DialogActions>
          <Button type="submit">{t('devices.codeContinue')}</Button>
        </DialogActions>
      </Stack>
    </PageForm>
  );
}
