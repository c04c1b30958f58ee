-- H4: emails about a service request say who wrote or closed it. Those that wait, or failed and may be sent again, were all
-- from support.
update mails set content = content || '{"by": "support", "byName": ""}'
where template in ('serviceRequestAnswered', 'serviceRequestClosed') and state <> 'sent' and not content ? 'by';
update mails set content = content || jsonb_build_object('signedIn', case when user_id is null then 'no' else 'yes' end)
where template = 'serviceRequestAnswered' and state <> 'sent' and not content ? 'signedIn';
