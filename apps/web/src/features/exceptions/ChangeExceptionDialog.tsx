import { Stack, Text } from '@mantine/core';
import { ExceptionTerms, type Exception } from '@roster/contract/exceptions';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { codeOf } from '../../api/api.ts';
import { useContractForm } from '../../form/contract-form.ts';
import { DayField, TextAreaField } from '../../form/fields.tsx';
import { SaveActions } from '../../form/SaveActions.tsx';
import { TheirChanges, useTheirChanges } from '../../form/TheirChanges.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { lastDayText, whatText } from './exception-words.ts';
import { readException, useChangeException } from './exceptions.queries.ts';

type Props = { exception: Exception; onClose: () => void };

/** Changes until when an exception counts, and why. */
export default function ChangeExceptionDialog({ exception, onClose }: Props) {
  const t = useText();
  const say = { t, intl: useIntl() };
  const sayDone = useSay();
  const [seen, setSeen] = useState(exception);
  const { user } = exception;
  const form = useContractForm(ExceptionTerms, valuesOf(exception));
  const changes = useTheirChanges(form);
  const labels: Record<string, string> = {
    endsOn: t('exception.endsOn'),
    reason: t('exception.reasonColumn'),
  };
  const change = useChangeException(exception.id, seen.version, {
    done: () => {
      sayDone('changeException', 'toast.exception.saved', { name: user.name });
      onClose();
    },
    refused: async (error) => {
      if (codeOf(error) !== 'exceptions.changedMeanwhile') return;
      const current = await readException(exception);
      if (!current) return;
      changes.take(valuesOf(seen), valuesOf(current));
      setSeen(current);
    },
  });
  const save = form.handleSubmit((said) => change.mutate(said));
  const { control } = form;
  return (
    <Dialog onClose={onClose} title={t('exception.changeTitle', { name: user.name })}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <Text fz="sm" c="dimmed">
            {whatText(exception, say)}
          </Text>
          <DayField
            control={control}
            name="endsOn"
            label={t('exception.endsOn')}
            description={t('exception.endsOnHint')}
          />
          <TextAreaField
            control={control}
            name="reason"
            label={t('exception.reason')}
            description={t('exception.reasonHint')}
            limit={500}
          />
          <RefusalAlert error={change.error} />
          <TheirChanges
            changes={changes}
            labelOf={(field) => labels[field] ?? field}
            say={(field, value) =>
              typeof value !== 'string' || value === ''
                ? ''
                : field === 'endsOn'
                  ? lastDayText({ endsOn: value }, say)
                  : value
            }
          />
          <SaveActions saving={change.isPending} changes={changes} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

const valuesOf = ({ endsOn, reason }: Exception) => ({ endsOn, reason });
