import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { Profile } from '@roster/contract/profile';
import { askingFor } from '@roster/domain/access';
import { helpersOf } from '@roster/domain/affiliation';
import { decideAskLicense } from '@roster/domain/license-offers';
import { ListPager } from '../../list/ListPager.tsx';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { useText } from '../../words/text.ts';
import { LookupFailure } from '../../ui/Lookup.tsx';
import { Time } from '../../ui/Time.tsx';
import { useOwnAccess } from '../../people/access.queries.ts';
import { useAsked } from '../user-requests/index.ts';
import { AskForm } from './AskForm.tsx';
import { DecidedRequests } from './DecidedRequests.tsx';
import { openWishes, useOwnRequests } from './own-requests.queries.ts';

/** H3: arrives in the administrators' inbox and is answered there. Nothing where the reader would ask no one but themself. */
export const AskAdministrators = ({ profile }: { profile: Profile }) =>
  hasOthersToAsk(profile) && <Asking profile={profile} />;

const hasOthersToAsk = (profile: Profile) => asksAdministrators(profile) || givers(profile).length > 0;

const asksAdministrators = ({ id, affiliation }: Profile) =>
  affiliation !== null && helpersOf({ id, roles: affiliation.roles }, affiliation.administrators).length > 0;

const givers = ({ affiliation }: Profile) => affiliation?.licenseGivers ?? [];

function Asking({ profile }: { profile: Profile }) {
  const t = useText();
  const asked = useAsked();
  const place = useOwnPlace('own-requests');
  const requests = useOwnRequests(place);
  const access = useOwnAccess();
  const lacking = lackingLicenses(access.data);
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz="lg" mb={4}>
        {t('ask.title')}
      </Title>
      <Text c="dimmed" fz="sm" mb="md">
        {t('ask.text')}
      </Text>
      <DecidedRequests requests={requests.items} />
      <LookupFailure lookup={access} />
      <AskForm
        own={profile.affiliation?.roles ?? []}
        open={openWishes(requests.items)}
        givers={givers(profile)}
        onlyLicenses={!asksAdministrators(profile)}
        products={lacking}
      />
      <Stack gap="xs" mt="md">
        {requests.items.map((request) => (
          <Group key={request.id} gap="xs">
            <Badge variant="light" color={request.state === 'granted' ? 'green' : 'gray'} tt="none">
              {t(`requests.state.${request.state}`)}
            </Badge>
            <Text fz="sm">{asked(request)}</Text>
            <Text fz="sm" c="dimmed">
              <Time at={request.askedAt} />
              {request.answer && ` · ${request.answer}`}
            </Text>
          </Group>
        ))}
      </Stack>
      <ListPager page={requests.data} place={place} sizes={false} />
    </Card>
  );
}

/** E3: the products of which one could have a license and has none, and why one of them cannot be asked for. */
function lackingLicenses(access: ReturnType<typeof useOwnAccess>['data']) {
  if (!access) return [];
  const { facts, products } = access;
  return products.flatMap(({ id, name, ended }) => {
    const asking = askingFor(facts, { id, ended });
    const refusal = decideAskLicense(asking);
    return refusal === null || refusal === 'licenses.otherCountry' ? { id, name, offer: asking.offer } : [];
  });
}
