-- The seats of an entitlement, by when they were assigned: the second order of their list. A keyset has no null in it.

create index seats_by_assigned_date on seats (entitlement_id, nth_state, coalesce(assigned_at, '-infinity'), id);
