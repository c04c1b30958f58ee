import type { FulfillmentContact } from '@roster/contract/contacts';
import { Anchor, Badge, Card, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { Time } from '../../ui/Time.tsx';

type Props = {
  contact: FulfillmentContact;
  /** It ended while it was shown. */
  gone: boolean;
  /** The name of the country, or that it is for all. */
  country: string;
  onOpen: (doing: 'replace' | 'end') => void;
};

export function ContactCard({ contact, gone, country, onOpen }: Props) {
  const t = useText();
  const may = useMay('contacts.edit');
  return (
    <Card withBorder padding="md" role="group" aria-label={contact.name}>
      <Group justify="space-between" gap="sm">
        <div style={{ minWidth: 0 }}>
          <Group gap="xs">
            <Anchor component={Link} to={paths.user(contact.userId)} fw={600}>
              {contact.name}
            </Anchor>
            <Badge variant="light" color="gray" tt="none">
              {country}
            </Badge>
          </Group>
          <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {contact.email} · <Time at={contact.since} />
          </Text>
        </div>
        {gone && (
          <Text fz="sm" c="dimmed">
            {t('lasting.gone')}
          </Text>
        )}
        {may && !gone && (
          <Group gap="xs">
            <ReasonButton
              size="xs"
              variant="default"
              reason={contact.replaceRefusal && t(`refusals.${contact.replaceRefusal}`)}
              onClick={() => onOpen('replace')}
            >
              {t('contacts.replace')}
            </ReasonButton>
            <ReasonButton
              size="xs"
              variant="default"
              reason={contact.refusal && t(`refusals.${contact.refusal}`)}
              onClick={() => onOpen('end')}
            >
              {t('contacts.end')}
            </ReasonButton>
          </Group>
        )}
      </Group>
    </Card>
  );
}
