create schema if not exists clause_view;

create table clause_view.clause_kept (
    clause     text        primary key,
    entries    bigint      not null,
    government text        not null,
    agreement  text        not null,
    sequence   bigint      not null,
    hash       text        not null,
    stated_at  timestamptz not null
);
comment on table clause_view.clause_kept is 'For each clause that entries name: how many, and the latest.';
