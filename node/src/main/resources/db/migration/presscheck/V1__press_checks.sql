create schema if not exists presscheck;
create schema if not exists presscheck_view;

create table presscheck.counter (
    year int primary key,
    last int not null
);
comment on table presscheck.counter is 'Private: the last number given to a press check of this government, by year.';

create table presscheck.release (
    reference text        primary key,
    text      text        not null,
    officer   text        not null,
    at        timestamptz not null
);
comment on table presscheck.release is 'Private: texts that this side released as verified, as JSON.';

create table presscheck_view.press_check (
    reference     text        primary key,
    owner         text        not null,
    year          int         not null,
    number        int         not null,
    addressee     text        not null,
    exercise      boolean     not null,
    title         text        not null,
    title_script  text        not null,
    notification  text,
    requested_at  timestamptz not null,
    due_at        timestamptz not null,
    verdict       text,
    answered_at   timestamptz,
    unverified_at timestamptz
);
create index press_check_by_time on presscheck_view.press_check (requested_at desc);
comment on table presscheck_view.press_check is 'Requests to verify a text before it goes to the media, with answer and publication without one.';
