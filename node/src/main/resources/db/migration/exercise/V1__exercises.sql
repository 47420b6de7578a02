create schema if not exists exercise_view;

create table exercise_view.exercise (
    exercise         text primary key,
    opener           text        not null,
    partner          text        not null,
    name             text        not null,
    name_script      text        not null,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    opened_at        timestamptz not null,
    opened_sequence  bigint      not null,
    opened_hash      text        not null,
    joined_at        timestamptz,
    joined_sequence  bigint,
    joined_hash      text,
    opener_ended_at  timestamptz,
    partner_ended_at timestamptz
);
create index exercise_time on exercise_view.exercise (ends_at);
comment on table exercise_view.exercise is 'Exercises of two sides, as both have stated them.';
comment on column exercise_view.exercise.partner is 'The side that was asked to join.';
comment on column exercise_view.exercise.ends_at is 'First moment that no longer belongs to it, as was said when it was opened.';
comment on column exercise_view.exercise.opener_ended_at is 'When the side that opened it ended it for both; the earliest that was said.';
comment on column exercise_view.exercise.partner_ended_at is 'When the other side ended its own part; the earliest that was said.';
