import { Anchor, Badge, Card, Group as Row, Text } from '@mantine/core';
import type { Group } from '@roster/contract/groups';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';

export function GroupCard({ group }: { group: Group }) {
  const t = useText();
  const countryName = useCountryName();
  const { id, name, description, entitlementCountry, members, givenOnAdd } = group;
  return (
    <Card withBorder padding="md">
      <Row justify="space-between" wrap="nowrap" mb={4}>
        <Anchor component={Link} to={paths.group(id)} fw={600}>
          {name}
        </Anchor>
        {givenOnAdd && (
          <Badge variant="light" color="gray" tt="none">
            {t('groups.givenOnAdd')}
          </Badge>
        )}
      </Row>
      {description && (
        <Text fz="sm" c="dimmed" mb="xs">
          {description}
        </Text>
      )}
      <Text fz="sm">
        <Anchor component={Link} to={paths.usersWith({ group: id })}>
          {t('groups.members', { count: members })}
        </Anchor>
        {entitlementCountry && ` · ${t('user.entitlementCountry')}: ${countryName(entitlementCountry)}`}
      </Text>
    </Card>
  );
}
