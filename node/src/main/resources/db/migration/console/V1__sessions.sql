create schema if not exists console;

create table console.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index session_expiry on console.session (expiry_time);
create index session_principal on console.session (principal_name);
comment on table console.session is 'Private: who is signed in to the pages; survives restarts. The columns are those that Spring Session writes.';
comment on column console.session.expiry_time is 'Milliseconds since 1970, as are the other times.';

create table console.session_attributes (
    session_primary_id char(36)     not null references console.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table console.session_attributes is 'Private: number of the officer and time of the sign-in; nothing else is kept in a session.';

create table console.failed_sign_in (
    id        bigint generated always as identity primary key,
    number    bytea       not null,
    address   text        not null,
    failed_at timestamptz not null
);
create index failed_sign_in_number on console.failed_sign_in (number, failed_at);
create index failed_sign_in_address on console.failed_sign_in (address, failed_at);
comment on table console.failed_sign_in is 'Private: sign-ins that failed within the last quarter of an hour, for throttling.';
comment on column console.failed_sign_in.number is 'SHA-256 of what was typed as number: it may be a password in the wrong field.';
