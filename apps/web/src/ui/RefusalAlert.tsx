import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { ProblemError } from '@roster/contract/machinery/client';
import type { Problem } from '@roster/contract/machinery/problem';
import type { RefusalCode } from '@roster/domain/refusals';
import { readTextMessage } from '@roster/domain/typed-texts';
import type { SupportCategory } from '@roster/domain/support';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { codeOf, problemOf } from '../api/api.ts';
import { paths } from '../paths.ts';
import { inSeconds } from '../api/server-time.ts';
import { textSentence } from '../form/text-sentence.ts';
import { useMoment } from '../words/moment.ts';
import { useText, type Text as TextOf } from '../words/text.ts';
import { otherCountriesText } from './other-countries.ts';

type Props = { error: Error | null; title?: string; children?: ReactNode };

/** A refusal in place: the sentence, its details, and a link to the help. */
export function RefusalAlert({ error, title, children }: Props) {
  const t = useText();
  const more = useRefusalDetail();
  if (!error) return null;
  const code = codeOf(error);
  const problem = error instanceof ProblemError ? error.problem : null;
  const portal = problemOf(error, 'request.wrongAddress')?.portal;
  return (
    <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert" {...(title && { title })}>
      <Stack gap="xs" align="flex-start">
        <Text fz="sm">
          {refusalSentence(t, error)} {problem && more(problem)}
        </Text>
        {children}
        {portal && (
          <Anchor href={portal} fz="sm">
            {t('common.error.openPortal', { address: portal })}
          </Anchor>
        )}
        <LearnMore code={code} />
      </Stack>
    </Alert>
  );
}

/** The sentence of a refusal. If a typed text is refused, the reason is more helpful than that something is invalid. */
export function refusalSentence(t: TextOf, error: Error): string {
  const { fields } = problemOf(error, 'request.invalid') ?? { fields: [] };
  const [said] = fields.flatMap(({ message }) => readTextMessage(message) ?? []);
  if (said) return textSentence(t, said);
  return t(`refusals.${codeOf(error)}`, {
    total: problemOf(error, 'users.selectionChanged')?.total ?? 0,
    limit: problemOf(error, 'devices.tooMany')?.limit ?? 0,
  });
}

/** Opens in a tab of its own, so that typed values stay. A plain link, since toasts are outside the router. */
export function LearnMore({ code }: { code: RefusalCode }) {
  const t = useText();
  const category = supportCategoryOf[code];
  return (
    <>
      <Anchor href={paths.helpRefusal(code)} target="_blank" fz="sm">
        {t('help.learnMore')}
      </Anchor>
      {category && (
        <>
          {' · '}
          <Anchor
            href={paths.newServiceRequestAbout({ category, subject: t(`refusals.${code}`).slice(0, 150) })}
            target="_blank"
            fz="sm"
          >
            {t('support.ask')}
          </Anchor>
        </>
      )}
    </>
  );
}

/** H4: where only the operator can help, links to a prefilled service request. */
const supportCategoryOf: Partial<Record<RefusalCode, SupportCategory>> = {
  'users.lockedByOperator': 'licensingAndUserAdministration',
  'requests.nobodyToAnswer': 'licensingAndUserAdministration',
  'users.domainOwnedByOther': 'licensingAndUserAdministration',
  'licenses.notFound': 'licensingAndUserAdministration',
};

/** The details of a problem beside its code: who was faster, or when it may be tried again. */
function useRefusalDetail(): (problem: Problem) => string {
  const t = useText();
  const intl = useIntl();
  const moment = useMoment();
  return (problem) => {
    if ('countries' in problem) return otherCountriesText(problem, { t, intl });
    if ('by' in problem && problem.by?.name) {
      return t('refusal.by', { name: problem.by.name, at: moment(problem.by.at) });
    }
    if ('holders' in problem)
      return t('refusal.holders', {
        count: problem.assigned,
        names: intl.formatList(problem.holders, { type: 'unit' }),
      });
    if ('notBefore' in problem)
      return t('refusal.notBefore', { date: intl.formatDate(problem.notBefore, { dateStyle: 'long' }) });
    if ('retryAfterSeconds' in problem && problem.retryAfterSeconds > 5)
      return t('refusal.retryAt', { time: intl.formatTime(inSeconds(problem.retryAfterSeconds)) });
    return '';
  };
}
