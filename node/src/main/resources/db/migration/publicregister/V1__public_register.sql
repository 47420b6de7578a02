create schema if not exists publicregister_view;

create table publicregister_view.release_step (
    hash      text primary key,
    reference text        not null,
    stream    text        not null,
    sequence  bigint      not null,
    stated_at timestamptz not null,
    stated_by text        not null,
    answers   text        not null,
    act       text        not null,
    fact      text        not null
);
create index release_step_reference on publicregister_view.release_step (reference);
comment on table publicregister_view.release_step is 'Everything that a side stated about telling the public of a notification (FS-1.1, FS-4b).';
comment on column publicregister_view.release_step.answers is 'Hashes of the entries that it had in view, with blanks between them.';
comment on column publicregister_view.release_step.fact is 'The fact as JSON.';

create table publicregister_view.release (
    reference         text primary key,
    status            text        not null,
    awaiting          text        not null,
    exercise          boolean     not null,
    first_public_at   timestamptz,
    public_changed_at timestamptz,
    changed_at        timestamptz not null
);
create index release_public on publicregister_view.release (public_changed_at desc, reference desc) where first_public_at is not null;
comment on table publicregister_view.release is 'One row a notification, worked out from its steps.';
comment on column publicregister_view.release.awaiting is 'Codes of the governments whose consent is asked for, with blanks between them.';
comment on column publicregister_view.release.first_public_at is 'When both sides first stood by the same text; empty when they never did.';
