import { Button, Group as Row, Modal, Stack } from '@mantine/core';
import { CreateGroupBody, type Group } from '@roster/contract/groups';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@roster/contract/client';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api } from '../../api.ts';
import { useContractForm } from '../../form/contract-form.ts';
import { CountryField, TextAreaField, TextField } from '../../form/fields.tsx';
import { useSession } from '../../shell/session.ts';
import { useText } from '../../shell/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';

type Props = { group: Group | null; onClose: () => void; onSaved: (group: Group) => void };

/** Creates a group or changes one. */
export default function GroupDialog({ group, onClose, onSaved }: Props) {
  const t = useText();
  const client = useQueryClient();
  const { account } = useSession();
  const [version, setVersion] = useState(group?.version ?? 1);
  const form = useContractForm(CreateGroupBody, {
    name: group?.name ?? '',
    description: group?.description ?? '',
    entitlementCountry: group?.entitlementCountry ?? null,
  });
  const save = useMutation({
    mutationFn: (said: { name: string; description: string; entitlementCountry: string | null }) =>
      group
        ? api.groups.edit({ params: { groupId: group.id }, body: { ...said, version } })
        : api.groups.create({ body: said }),
    onSuccess: async (saved) => {
      await client.invalidateQueries({ queryKey: ['groups'] });
      notifications.show({ color: 'green', message: t('form.saved') });
      onSaved(saved);
      onClose();
    },
    onError: async (error) => {
      if (!group || !(error instanceof ProblemError) || error.problem.code !== 'groups.changedMeanwhile')
        return;
      const current = await api.groups.get({ params: { groupId: group.id } });
      setVersion(current.version);
    },
  });
  const { control } = form;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(group ? 'group.edit' : 'group.new')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={(event) => void form.handleSubmit((said) => save.mutate(said))(event)} noValidate>
        <Stack>
          <TextField control={control} name="name" label={t('group.name')} required autoFocus />
          <TextAreaField
            control={control}
            name="description"
            label={t('group.description')}
            maxLength={500}
          />
          <CountryField
            control={control}
            name="entitlementCountry"
            label={t('user.entitlementCountry')}
            first={account?.entitledCountries ?? []}
            clearable
          />
          <RefusalAlert error={save.error} />
          <Row justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('form.save')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
