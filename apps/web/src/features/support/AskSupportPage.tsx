import { OpenAnonymouslyBody } from '@roster/contract/support';
import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { openCategories } from '@roster/domain/support';
import { Link } from 'react-router';
import { useContractForm } from '../../form/contract-form.ts';
import { SelectField, TextAreaField, TextField } from '../../form/fields.tsx';
import { paths } from '../../paths.ts';
import { useLanguage } from '../../words/LanguageProvider.tsx';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useUrlParams } from '../../use-url-params.ts';
import { useText } from '../../words/text.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { useOpenRequestAnonymously } from './support.queries.ts';

/** H4: "I cannot sign in" and "no administrator", for everyone. */
export function Component() {
  const t = useText();
  const { language } = useLanguage();
  const [params] = useUrlParams();
  const wanted = openCategories.find((category) => category === params.get('category')) ?? 'signIn';
  const form = useContractForm(OpenAnonymouslyBody, {
    category: wanted,
    name: '',
    email: '',
    language,
    text: '',
  });
  const ask = useOpenRequestAnonymously();
  const send = form.handleSubmit((body) => ask.mutate({ ...body, language }));
  const { control } = form;
  return (
    <PublicPage
      title={t('support.publicTitle')}
      below={
        <Text ta="center" fz="sm" mt="md">
          <Anchor component={Link} to={paths.signIn}>
            {t('signIn.submit')}
          </Anchor>
          {' · '}
          <Anchor component={Link} to={paths.help}>
            {t('help.title')}
          </Anchor>
        </Text>
      }
    >
      {ask.data ? (
        <Alert color="green" role="status">
          {t('support.sent', { number: ask.data.number, email: form.getValues('email') })}
        </Alert>
      ) : (
        <PageForm onSubmit={(event) => void send(event)}>
          <Stack>
            <Text fz="sm" c="dimmed">
              {t('support.publicText')}
            </Text>
            <SelectField
              control={control}
              name="category"
              label={t('support.category')}
              data={openCategories.map((value) => ({ value, label: t(`support.category.${value}`) }))}
              required
            />
            <TextField
              control={control}
              name="name"
              label={t('support.publicName')}
              autoComplete="name"
              required
            />
            <TextField
              control={control}
              name="email"
              type="email"
              label={t('support.publicEmail')}
              autoComplete="email"
              required
            />
            <TextAreaField
              control={control}
              name="text"
              label={t('support.message')}
              limit={5_000}
              required
            />
            <RefusalAlert error={ask.error} />
            <DialogActions>
              <Button type="submit" loading={ask.isPending} flex={1}>
                {t('support.send')}
              </Button>
            </DialogActions>
          </Stack>
        </PageForm>
      )}
    </PublicPage>
  );
}
