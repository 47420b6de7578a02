create schema if not exists channel;

create table channel.hand_over (
    id                bigint generated always as identity primary key,
    subject           text        not null,
    traded            text        not null,
    about_the_trade   text        not null,
    incident_of_both  boolean     not null,
    firm_of_the_other boolean     not null,
    choice            text        not null,
    reason            text        not null,
    receiving_body    text        not null,
    organisation      text        not null,
    officer           text        not null,
    at                timestamptz not null,
    open_duties       text        not null,
    told              text
);
create index hand_over_open on channel.hand_over (at) where open_duties <> '';
comment on table channel.hand_over is 'Private: information handed over to the existing channel for traded food (FS-1.4), with the answers to the guard.';
comment on column channel.hand_over.open_duties is 'Clauses, separated by spaces, under which the other side must still be told through this agreement.';
comment on column channel.hand_over.told is 'Reference of the notification under which the other side was told as well.';
