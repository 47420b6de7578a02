create schema if not exists roster;
create schema if not exists roster_view;

create table roster_view.roster_officer (
    agreement          text    not null,
    government         text    not null,
    number             text    not null,
    edition            int     not null,
    named              boolean not null,
    organisation       text    not null,
    name_hant          text    not null,
    name_hans          text    not null,
    name_en            text    not null,
    office_phone       text    not null,
    out_of_hours_phone text    not null,
    stated_by          text    not null,
    sequence           bigint  not null,
    hash               text    not null,
    primary key (agreement, government, number)
);
comment on table roster_view.roster_officer is 'Liaison officers as each stream names them (FS-8).';
comment on column roster_view.roster_officer.edition is 'Counts what was said about the officer; the highest holds.';
comment on column roster_view.roster_officer.named is 'False once the officer was relieved.';
comment on column roster_view.roster_officer.stated_by is 'Organisation and number of the officer who stated it: HK-FHB/1001.';

create table roster_view.roster_duty (
    agreement     text        not null,
    government    text        not null,
    month         text        not null,
    number        int         not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    planned_until timestamptz not null,
    officer       text        not null,
    deputy        text,
    phone         text        not null,
    replaces      text,
    stated_by     text        not null,
    sequence      bigint      not null,
    hash          text        not null,
    end_cause     text,
    end_note      text,
    end_script    text,
    ended_by      text,
    primary key (agreement, government, month, number)
);
create index roster_duty_time on roster_view.roster_duty (government, planned_until, starts_at);
comment on table roster_view.roster_duty is 'Who answers for a government from when to when, as each stream states it (FS-8).';
comment on column roster_view.roster_duty.month is 'Month in which it begins, Hong Kong time: 2015-09.';
comment on column roster_view.roster_duty.ends_at is 'First moment that no longer belongs to it; the earliest that was said.';
comment on column roster_view.roster_duty.planned_until is 'The end that was said when it was assigned.';

create table roster.leave (
    id        bigint generated always as identity primary key,
    officer   text        not null,
    first_day date        not null,
    last_day  date        not null,
    noted_by  text        not null,
    noted_at  timestamptz not null
);
comment on table roster.leave is 'Private: when officers of this side are away. The other side sees only who is on duty.';
