import { OpenServiceRequestBody } from '@roster/contract/support';
import { Button, Card, Stack } from '@mantine/core';
import { decideOpenRequest, supportCategories, type SupportCategory } from '@roster/domain/support';
import { useNavigate } from 'react-router';
import { useContractForm } from '../../form/contract-form.ts';
import { SelectField, TextAreaField, TextField } from '../../form/fields.tsx';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useSession } from '../../session/session.ts';
import { useUrlParams } from '../../use-url-params.ts';
import { useText } from '../../words/text.ts';
import { BackLink } from '../../shell/BackLink.tsx';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { useOpenRequest } from './support.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

/** H4: prefilled from the previous page, through the address. */
export function Component() {
  const t = useText();
  const navigate = useNavigate();
  const { roles } = useSession();
  const [params] = useUrlParams();
  const categories = supportCategories.filter((category) => decideOpenRequest(roles, category) === null);
  const wanted = categories.find((category) => category === params.get('category'));
  const form = useContractForm(OpenServiceRequestBody, {
    category: wanted as SupportCategory,
    subject: params.get('subject') ?? '',
    text: params.get('text') ?? '',
  });
  const say = useSay();
  const open = useOpenRequest(({ id }) => {
    say('openServiceRequest', 'toast.support.opened');
    void navigate(paths.serviceRequest(id), { replace: true });
  });
  const send = form.handleSubmit((body) => open.mutate(body));
  const { control } = form;
  return (
    <>
      <BackLink to={paths.support}>{t('nav.support')}</BackLink>
      <Page title={t('support.new')}>
        <Card withBorder padding="lg" maw={720}>
          <PageForm onSubmit={(event) => void send(event)}>
            <Stack>
              <SelectField
                control={control}
                name="category"
                label={t('support.category')}
                data={categories.map((value) => ({ value, label: t(`support.category.${value}`) }))}
                required
              />
              <TextField control={control} name="subject" label={t('support.subject')} required />
              <TextAreaField
                control={control}
                name="text"
                label={t('support.message')}
                limit={5_000}
                required
              />
              <RefusalAlert error={open.error} />
              <DialogActions>
                <Button type="submit" loading={open.isPending}>
                  {t('support.send')}
                </Button>
              </DialogActions>
            </Stack>
          </PageForm>
        </Card>
      </Page>
    </>
  );
}
