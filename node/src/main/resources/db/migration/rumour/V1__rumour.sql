create schema if not exists rumour;
create schema if not exists rumour_view;

create table rumour_view.rumour_report (
    rumour             text primary key,
    government         text        not null,
    year               int         not null,
    number             int         not null,
    story              text,
    opened_at          timestamptz not null,
    opened_by          text        not null,
    medium             text        not null,
    source             text,
    outlet             text,
    first_seen         timestamptz not null,
    headline           text        not null,
    headline_script    text        not null,
    claim              text        not null,
    claim_script       text        not null,
    exercise           boolean     not null,
    folded             text        not null,
    stream             text        not null,
    sequence           bigint      not null,
    hash               text        not null,
    withdrawn_at       timestamptz,
    withdrawn_by       text,
    withdrawn_reason   text,
    withdrawn_script   text,
    withdrawn_sequence bigint,
    withdrawn_hash     text
);
create index rumour_report_story on rumour_view.rumour_report (story);
create index rumour_report_number on rumour_view.rumour_report (government, year, number);
comment on table rumour_view.rumour_report is 'Media reports as each side opened them (FS-5).';
comment on column rumour_view.rumour_report.story is 'Main report of the story that it belongs to; its own reference when it stands alone.';
comment on column rumour_view.rumour_report.folded is 'Headline and claim in the form in which texts of both scripts are compared.';
comment on column rumour_view.rumour_report.opened_by is 'Organisation and number of the officer: HK-FHB/1001.';

create table rumour_view.rumour_finding (
    hash            text primary key,
    rumour          text        not null,
    stated_at       timestamptz not null,
    stated_by       text        not null,
    verdict         text        not null,
    evidence        text        not null,
    evidence_script text        not null,
    hant            text        not null,
    hans            text        not null,
    en              text,
    text_hash       text        not null,
    round           int         not null,
    stream          text        not null,
    sequence        bigint      not null
);
create index rumour_finding_rumour on rumour_view.rumour_finding (rumour);
comment on table rumour_view.rumour_finding is 'Everything that a side stated about a report; the last of a round is what it says now.';
comment on column rumour_view.rumour_finding.text_hash is 'Over verdict and texts; a story is settled when both sides have stated the same in a round.';

create table rumour_view.rumour_link (
    hash      text primary key,
    rumour    text        not null,
    twin      text        not null,
    linked_at timestamptz not null,
    linked_by text        not null,
    stream    text        not null,
    sequence  bigint      not null
);
create index rumour_link_rumour on rumour_view.rumour_link (rumour);
create index rumour_link_twin on rumour_view.rumour_link (twin);
comment on table rumour_view.rumour_link is 'Reports that a side says are one story; stated about each of the two.';

create table rumour_view.rumour_story (
    rumour     text primary key,
    status     text        not null,
    revising   boolean     not null,
    exercise   boolean     not null,
    opened_at  timestamptz not null,
    settled_at timestamptz
);
create index rumour_story_opened on rumour_view.rumour_story (opened_at);
create index rumour_story_settled on rumour_view.rumour_story (settled_at);
comment on table rumour_view.rumour_story is 'One row a story, worked out from its reports, findings and links.';
comment on column rumour_view.rumour_story.revising is 'Settled, and a side has proposed to agree on something else.';

create table rumour.numbering (
    year int primary key,
    last int not null
);
comment on table rumour.numbering is 'Private: last number given to a report of this side, by year.';

create table rumour.hand_over (
    id       bigint generated always as identity primary key,
    noted_at timestamptz not null,
    noted_by text        not null,
    medium   text        not null,
    source   text,
    headline text        not null,
    claim    text        not null,
    script   text        not null,
    receiver text        not null,
    reason   text        not null
);
comment on table rumour.hand_over is 'Private: reports about traded food that went to the existing channel (FS-1.4), with the body that took them over.';
