create schema if not exists party;

create table party.officer (
    number       text primary key,
    organisation text    not null,
    name_hant    text    not null,
    name_hans    text    not null,
    name_en      text    not null,
    roles        text    not null,
    password     text    not null,
    active       boolean not null default true
);
comment on table party.officer is 'Private: officers of this node''s government and how they sign in; names never leave the node by this table.';
comment on column party.officer.roles is 'Role names, separated by commas.';

create table party.token (
    hash    text primary key,
    officer text not null references party.officer,
    label   text not null,
    granted timestamptz not null default now()
);
comment on table party.token is 'Private: bearer tokens of agencies'' systems, as SHA-256; a system acts on the word of one officer.';
