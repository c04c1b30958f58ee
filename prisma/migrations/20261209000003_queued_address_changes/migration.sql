-- An email that asks to confirm a new address says how its reader signs in until then. Those that are still queued say what
-- they would have said.
update mails set content = content || '{"signIn": "oldAddress"}'
where template = 'emailChange' and state = 'queued' and not content ? 'signIn';
