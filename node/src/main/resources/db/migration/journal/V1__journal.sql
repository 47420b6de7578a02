create schema if not exists journal;

create table journal.head (
    only_row boolean primary key default true check (only_row),
    position bigint not null,
    applied  bigint not null
);
insert into journal.head (position, applied) values (0, 0);
comment on table journal.head is 'One row, locked by whoever appends: last position given and last entry applied on this node.';

create table journal.stream (
    id           int generated always as identity primary key,
    source       text   not null unique,
    government   text   not null,
    agreement    text   not null,
    continuation int    not null,
    sequence     bigint not null default 0,
    hash         text
);
comment on table journal.stream is 'Every stream held here, with its head.';
comment on column journal.stream.source is 'Its name on the wire: urn:entente:HK:food-safety.';

create table journal.entry (
    position   bigint primary key,
    stream     int         not null references journal.stream,
    sequence   bigint      not null,
    hash       bytea       not null unique,
    type       text        not null,
    subject    text        not null,
    stated_at  timestamptz not null,
    stored_at  timestamptz not null,
    applied    bigint unique,
    understood boolean     not null,
    jws        text        not null,
    unique (stream, sequence)
);
-- Uncompressed: base64 yields little, and the embedded server has no lz4.
alter table journal.entry alter column jws set storage external;
create index entry_subject on journal.entry (subject);
create index entry_not_applied on journal.entry (position) where applied is null;
comment on table journal.entry is 'Entries exactly as signed.';
comment on column journal.entry.position is 'Order in which this node stored entries; local.';
comment on column journal.entry.applied is 'Order in which this node applied entries to its views; local; null while the entry waits or is not understood.';

create table journal.waiting (
    position bigint not null references journal.entry,
    missing  bytea  not null,
    primary key (position, missing)
);
create index waiting_missing on journal.waiting (missing);
comment on table journal.waiting is 'Entries that answer one which has not been applied here yet.';

create table journal.view (
    name   text primary key,
    broken text,
    since  timestamptz
);
comment on table journal.view is 'Views that failed, and why; they stand still until they are rebuilt.';

create table journal.attachment (
    id         bigint generated always as identity primary key,
    hash       text unique,
    length     bigint,
    erased_at  timestamptz,
    created_at timestamptz not null default now()
);
create table journal.attachment_piece (
    attachment bigint not null references journal.attachment,
    number     int    not null,
    bytes      bytea  not null,
    primary key (attachment, number)
);
alter table journal.attachment_piece alter column bytes set storage external;
comment on table journal.attachment is 'Attachments by hash; the hash is null while bytes are still coming in.';
