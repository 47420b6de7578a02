alter table party.officer
    add column password_due boolean not null default false,
    add column session_round int not null default 0,
    add column signed_in_at timestamptz;
comment on column party.officer.active is 'False while the officer is suspended.';
comment on column party.officer.password_due is 'The password is a one-time password: after signing in, nothing can be opened until it was changed.';
comment on column party.officer.session_round is 'Raised to end all sessions of the officer: a session is good for the round in which it began.';
comment on column party.officer.signed_in_at is 'When the officer last signed in to the pages.';

alter table party.token
    add column id bigint generated always as identity unique,
    add column granted_by text,
    add column expires_at timestamptz,
    add column used_at timestamptz,
    add column revoked_at timestamptz;
comment on column party.token.label is 'What the token is for.';
comment on column party.token.granted_by is 'Number of the administrator who issued it; null for the command line and for enrolment.';
comment on column party.token.expires_at is 'First moment at which it is no longer good; null for tokens from enrolment, which do not expire.';
comment on column party.token.used_at is 'When it was last shown, to within a minute.';

create table party.audit (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    officer text,
    origin  text not null,
    act     text not null,
    subject text not null,
    detail  text not null
);
comment on table party.audit is 'Private: what was done to accounts and tokens, by whom and from where. Rows are only ever added.';
comment on column party.audit.officer is 'Number of the officer who did it; null for a command on the node''s own machine.';
comment on column party.audit.origin is 'Network address, or the account on the machine for a command.';
comment on column party.audit.subject is 'Number of the officer, or of the token, that it was done to.';

create function party.audit_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'rows of party.audit are never changed or removed';
end $$;
create trigger audit_is_kept before update or delete or truncate on party.audit for each statement execute function party.audit_is_kept();
