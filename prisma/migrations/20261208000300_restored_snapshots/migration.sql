-- D5: the snapshot of a user who was restored is needed no longer, but for the day on which they had joined, which is counted.
-- It was kept for ever, since only what could still be restored was looked at when its time was over.
update departures set snapshot = jsonb_strip_nulls(jsonb_build_object('joinedAt', snapshot -> 'joinedAt'))
where restorable_until is null and snapshot <> '{}';
