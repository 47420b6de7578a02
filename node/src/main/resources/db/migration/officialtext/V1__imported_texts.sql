create schema if not exists officialtext;

create table officialtext.imported_text (
    id     bigint generated always as identity primary key,
    name   text        not null,
    sha256 text        not null unique,
    at     timestamptz not null,
    by     text        not null,
    source text        not null
);
comment on table officialtext.imported_text is 'Private: official texts as they were handed in, to be read and confirmed.';
