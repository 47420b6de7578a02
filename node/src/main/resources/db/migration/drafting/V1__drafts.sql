create schema if not exists drafting;

create table drafting.draft (
    id           bigint generated always as identity primary key,
    state        text        not null,
    organisation text        not null,
    changed_at   timestamptz not null,
    version      int         not null,
    draft        text        not null
);
create index draft_open on drafting.draft (changed_at desc) where state in ('WRITING', 'SUBMITTED', 'RETURNED');
comment on table drafting.draft is 'Private: notifications that are being written, as JSON.';
comment on column drafting.draft.organisation is 'Whose officer began it: departments see their own drafts only.';
