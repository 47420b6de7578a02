create schema if not exists intake;

create table intake.taken_in (
    publisher    text        not null,
    reference    text        not null,
    digest       text        not null,
    fields       text        not null,
    notification text,
    taken_at     timestamptz not null,
    primary key (publisher, reference)
);
comment on table intake.taken_in is 'Private: published notifications that were taken in, so that a repeat adds nothing and a change becomes a follow-up.';
comment on column intake.taken_in.notification is 'Reference of the notification; null where the row was handed over to the existing channel.';

create table intake.import (
    id                uuid primary key,
    state             text        not null,
    officer           text        not null,
    begun             timestamptz not null,
    report            text        not null,
    refusal           text,
    refusal_arguments text
);
comment on table intake.import is 'Private: files that were taken in, and what became of each.';
