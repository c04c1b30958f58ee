import { Group as Row, Text } from '@mantine/core';
import { IconPencil, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../paths.ts';
import { isNotFound } from '../../failures/is-not-found.ts';
import { AwaitedPage } from '../../shell/AwaitedPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { BackLink } from '../../shell/BackLink.tsx';
import { useCountryName } from '../../ui/Country.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { noSelection, useOutcome } from '../../people/use-outcome.ts';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';
import { PickUsersDialog } from '../../people/pick-users.ts';
import { DeleteGroupDialog } from './DeleteGroupDialog.tsx';
import GroupDialog from './GroupDialog.tsx';
import { GroupMembers } from './GroupMembers.tsx';
import { useGroup } from './groups.queries.ts';

/** G1: one group and its members. */
export function Component() {
  return (
    <RequirePermission permission="groups.list">
      <GroupPage />
    </RequirePermission>
  );
}

function GroupPage() {
  const t = useText();
  const navigate = useNavigate();
  const countryName = useCountryName();
  const { groupId = '' } = useParams();
  const may = useMay('groups.edit');
  const [opened, setOpened] = useState<'edit' | 'delete' | 'add' | null>(null);
  const { outcome, finish, dismiss } = useOutcome(noSelection);
  const group = useGroup(groupId);
  const close = () => setOpened(null);

  if (!group.data || isNotFound(group.error))
    return <AwaitedPage lookup={group} to={paths.groups} parent={t('groups.title')} />;
  const { data } = group;
  return (
    <>
      <BackLink to={paths.groups}>{t('groups.title')}</BackLink>
      <Page
        record
        title={data.name}
        aside={t('groups.members', { count: data.members })}
        actions={
          may && (
            <Row gap="xs">
              <ReasonButton
                reason={null}
                needs="groups.edit"
                leftSection={<IconUserPlus size={17} aria-hidden />}
                onClick={() => setOpened('add')}
              >
                {t('group.addMembers')}
              </ReasonButton>
              <ReasonButton
                reason={null}
                needs="groups.edit"
                variant="default"
                leftSection={<IconPencil size={17} aria-hidden />}
                onClick={() => setOpened('edit')}
              >
                {t('user.edit')}
              </ReasonButton>
              <ReasonButton
                variant="default"
                leftSection={<IconTrash size={17} aria-hidden />}
                needs="groups.edit"
                reason={data.refusal && t(`refusals.${data.refusal}`)}
                onClick={() => setOpened('delete')}
              >
                {t('group.delete')}
              </ReasonButton>
            </Row>
          )
        }
      >
        <Text c="dimmed" mb="md">
          {[
            data.description,
            data.entitlementCountry &&
              `${t('user.entitlementCountry')}: ${countryName(data.entitlementCountry)}`,
            data.products.length > 0
              ? t('group.productsLimit', { products: data.products.map(({ name }) => name).join(', ') })
              : t('groups.noLimit'),
            data.givenOnAdd && t('groups.givenOnAdd'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <OutcomeNotice outcome={outcome} onDismiss={dismiss} />
        <GroupMembers group={data} onDone={finish} />
        {opened === 'edit' && (
          <GroupDialog group={data} onClose={close} onSaved={() => void group.refetch()} />
        )}
        {opened === 'delete' && (
          <DeleteGroupDialog group={data} onClose={close} onDeleted={() => void navigate(paths.groups)} />
        )}
        <Suspense>
          {opened === 'add' && (
            <PickUsersDialog
              title={t('group.addTitle', { name: data.name })}
              confirm={(count) => t('group.addConfirm', { count })}
              change={{ action: 'groups', add: [data.id], remove: [] }}
              onClose={close}
              onDone={finish}
            />
          )}
        </Suspense>
      </Page>
    </>
  );
}
