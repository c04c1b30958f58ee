import type { ServiceRequestDetail } from '@roster/contract/support';
import { Button, Stack } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { useState } from 'react';
import { clearedOf } from '../../form/clear-sent.ts';
import { useText } from '../../words/text.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { useCloseRequest, useReply } from './support.queries.ts';
import { useSayClosed } from './use-say-closed.ts';
import { useSay } from '../../toasts/use-say.tsx';

export function Reply({ request }: { request: ServiceRequestDetail }) {
  const t = useText();
  const [text, setText] = useState('');
  const say = useSay();
  const write = useReply(request.id, (sent) => {
    setText(clearedOf(sent));
    say('writeInServiceRequest', 'toast.support.sent');
  });
  const close = useCloseRequest(useSayClosed());
  const isClosed = request.state === 'closed';
  // X6: what was typed when the other side closed the request stays.
  if (isClosed && text === '') return null;
  return (
    <PageForm
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') write.mutate(text.trim());
      }}
    >
      <Stack gap="sm" mt="md">
        <LimitedTextarea
          label={t('support.reply')}
          autosize
          minRows={3}
          limit={5_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <RefusalAlert error={write.error ?? close.error} />
        {!isClosed && (
          <DialogActions>
            {/* Closing sends nothing that was typed. */}
            <Button
              data-apart
              variant="default"
              loading={close.isPending}
              onClick={() => close.mutate(request.id)}
            >
              {t('support.close')}
            </Button>
            <ReasonButton
              type="submit"
              loading={write.isPending}
              reason={text.trim() === '' ? t('support.nothingWritten') : null}
            >
              {t('support.send')}
            </ReasonButton>
          </DialogActions>
        )}
      </Stack>
    </PageForm>
  );
}
