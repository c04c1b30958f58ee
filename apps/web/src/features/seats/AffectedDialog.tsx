import { Anchor, List, Stack, Text } from '@mantine/core';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { Link } from 'react-router';
import { ListPager } from '../../list/ListPager.tsx';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { paths } from '../../paths.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { LookupFailure } from '../../ui/Lookup.tsx';
import { useText } from '../../words/text.ts';
import { useAffected } from './seats.queries.ts';

type Props = { entitlement: AccountEntitlement; onClose: () => void };

/** E1: everyone who loses the product at the end of the term. */
export default function AffectedDialog({ entitlement, onClose }: Props) {
  const t = useText();
  const place = useOwnPlace(`affected ${entitlement.id}`);
  const affected = useAffected(entitlement.id, place);
  return (
    <Dialog title={t('seats.affected.title', { product: entitlement.product.name })} inUrl onClose={onClose}>
      <Stack>
        <LookupFailure lookup={affected} />
        <List listStyleType="none">
          {affected.items.map(({ id, name, email }) => (
            <List.Item key={id} mb={4}>
              <Anchor component={Link} to={paths.user(id)}>
                {name}
              </Anchor>{' '}
              <Text span c="dimmed" fz="sm">
                {email}
              </Text>
            </List.Item>
          ))}
        </List>
        <ListPager page={affected.data} place={place} sizes={false} />
      </Stack>
    </Dialog>
  );
}
