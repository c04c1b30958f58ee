import type { ContactFilters, FulfillmentContact } from '@roster/contract/contacts';
import { countryCodes } from '@roster/domain/country-codes';
import { Text } from '@mantine/core';
import { IconPlus, IconReplace, IconTruckDelivery, IconUserX } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { List } from '../../list/List.tsx';
import { sortedBy, type ListAction } from '../../list/list-description.ts';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { someOf } from '../../list/url-values.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useMay } from '../../session/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { useText } from '../../words/text.ts';
import { contactsList, countryOf } from './contacts-list.tsx';
import { useContacts } from './contacts.queries.ts';
import { useEnding } from './use-ending.ts';
import { AddContactDialog, EndContactDialog, ReplaceContactDialog } from './ContactDialogs.tsx';
import { ViewsButton } from '../views/index.ts';

// Loaded when it is opened.
const EndContactsDialog = lazy(() => import('./EndContactsDialog.tsx'));

/** The users who receive licenses, renewals and invoices. */
export function Component() {
  return (
    <RequirePermission permission="contacts.read">
      <ContactsPage />
    </RequirePermission>
  );
}

const names = ['search', 'country'] as const;
const countries = ['all', ...countryCodes];

type Opened = { doing: 'add' } | { doing: 'replace' | 'end'; contact: FulfillmentContact };

function ContactsPage() {
  const t = useText();
  const intl = useIntl();
  const may = useMay('contacts.edit');
  const url = useListUrl(names);
  const [opened, setOpened] = useState<Opened | null>(null);
  const said = url.filters;
  const filters = useMemo((): ContactFilters => {
    const search = said.search?.trim();
    const country = someOf(countries, said.country);
    return { ...(search && { search }), ...(country && { country }) };
  }, [said]);
  const contacts = useContacts(filters, sortedBy(contactsList, url), url);
  const selection = useSelection(filters, contactsList.idOf, '', contactsList.nameOf);
  const { actions, finish, ending, endEnding, result, refusedBecause, dismiss } = useEnding(selection);
  const total = useTotal()(contacts.data?.total);
  const close = () => setOpened(null);

  const actionsOf = useCallback(
    (contact: FulfillmentContact): ListAction[] => [
      {
        id: 'replace',
        label: t('contacts.replace'),
        icon: IconReplace,
        reason: contact.replaceRefusal && t(`refusals.${contact.replaceRefusal}`),
        needs: 'contacts.edit',
        run: () => setOpened({ doing: 'replace', contact }),
      },
      {
        id: 'end',
        label: t('contacts.end'),
        icon: IconUserX,
        reason: contact.refusal && t(`refusals.${contact.refusal}`),
        needs: 'contacts.edit',
        run: () => setOpened({ doing: 'end', contact }),
      },
    ],
    [t],
  );

  return (
    <Page
      title={t('nav.contacts')}
      aside={total}
      dense
      actions={
        may && (
          <ReasonButton
            reason={null}
            needs="contacts.edit"
            leftSection={<IconPlus size={17} aria-hidden />}
            onClick={() => setOpened({ doing: 'add' })}
          >
            {t('contacts.add')}
          </ReasonButton>
        )
      }
    >
      <Text c="dimmed" fz="sm" mb="xs">
        {t('contacts.text')}
      </Text>
      <List
        list={contactsList}
        answer={contacts}
        url={url}
        beside={<ViewsButton list="contacts" url={url} />}
        peek="facts"
        {...(may && { selection, actions, actionsOf })}
        refused={refusedBecause}
        notices={<ResultNotice result={result} onDismiss={dismiss} />}
        empty={
          <EmptyState
            icon={<IconTruckDelivery size={34} stroke={1.4} aria-hidden />}
            title={t('contacts.empty.title')}
            text={t(may ? 'contacts.empty.text' : 'contacts.empty.read')}
          />
        }
      />
      <Suspense>
        {ending && (
          <Recounted picked={ending}>
            {(picked) => (
              <EndContactsDialog
                picked={picked}
                onClose={endEnding}
                onDone={(outcome) => finish(outcome, picked)}
              />
            )}
          </Recounted>
        )}
      </Suspense>
      {opened?.doing === 'add' && <AddContactDialog onClose={close} />}
      {opened?.doing === 'replace' && <ReplaceContactDialog contact={opened.contact} onClose={close} />}
      {opened?.doing === 'end' && (
        <EndContactDialog
          contact={opened.contact}
          country={countryOf(opened.contact, { t, intl })}
          onClose={close}
        />
      )}
    </Page>
  );
}
