alter table drafting.draft add column corrects text;
create unique index draft_correction on drafting.draft (corrects) where state in ('WRITING', 'SUBMITTED', 'RETURNED');
comment on column drafting.draft.corrects is 'Reference of the notification that this draft corrects; null for a new notification. One correction of a notification is written at a time.';
