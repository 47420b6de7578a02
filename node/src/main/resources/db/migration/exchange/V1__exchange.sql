create schema if not exists exchange;

create table exchange.receipt_given (
    stream      text        not null,
    up_to       bigint      not null,
    head        text        not null,
    given_to    text        not null,
    received_at timestamptz not null,
    jws         text        not null,
    primary key (stream, up_to)
);
comment on table exchange.receipt_given is 'Receipts that this node signed for streams of others. A repeat is answered with the first one that covers it.';
comment on column exchange.receipt_given.given_to is 'Government whose node delivered the entries: the owner of the stream, or another party that passed them on.';

create table exchange.receipt_got (
    stream      text        not null,
    receiver    text        not null,
    up_to       bigint      not null,
    head        text        not null,
    sent_at     timestamptz not null,
    received_at timestamptz not null,
    stored_at   timestamptz not null,
    jws         text        not null,
    primary key (stream, receiver, up_to)
);
comment on table exchange.receipt_got is 'Receipts that peers signed for streams of this node.';
comment on column exchange.receipt_got.sent_at is 'When the bundle left that this receipt answers.';
comment on column exchange.receipt_got.received_at is 'When the receiver says that it received it.';

create table exchange.peer (
    government  text primary key,
    waiting     boolean     not null default false,
    since       timestamptz not null,
    tries       int         not null default 0,
    tried_at    timestamptz,
    code        text,
    detail      text,
    reached_at  timestamptz,
    heard_at    timestamptz
);
comment on table exchange.peer is 'How the exchange with each peer stands.';
comment on column exchange.peer.since is 'Since when it is waiting, or since when it is not.';
comment on column exchange.peer.reached_at is 'When the peer last answered a call of this node; written at most every few seconds.';
comment on column exchange.peer.heard_at is 'When the peer last called this node; written at most every few seconds.';

create table exchange.obstacle (
    peer     text        not null,
    stream   text        not null,
    kind     text        not null check (kind in ('held', 'refused', 'fork')),
    check_   text        not null,
    code     text        not null,
    detail   text        not null,
    sequence bigint      not null,
    since    timestamptz not null,
    tried_at timestamptz not null,
    tries    int         not null default 1,
    primary key (peer, stream)
);
comment on table exchange.obstacle is 'Own streams that a peer holds back or refuses at present, and its reason.';
comment on column exchange.obstacle.sequence is 'Last entry that the peer does hold.';

create table exchange.held (
    id       bigint generated always as identity primary key,
    sender   text        not null,
    stream   text        not null,
    hash     text        not null,
    entries  int         not null,
    check_   text        not null,
    code     text        not null,
    detail   text        not null,
    first_at timestamptz not null,
    tried_at timestamptz not null,
    tries    int         not null default 1,
    bytes    bytea       not null,
    unique (sender, stream, hash)
);
comment on table exchange.held is 'Bundles that could not be decided yet, exactly as they came; tried again until they can.';

create table exchange.rejected (
    id       bigint generated always as identity primary key,
    sender   text        not null,
    stream   text        not null,
    hash     text        not null,
    length   bigint      not null,
    check_   text        not null,
    code     text        not null,
    detail   text        not null,
    line     int         not null,
    first_at timestamptz not null,
    last_at  timestamptz not null,
    times    int         not null default 1,
    bytes    bytea       not null,
    unique (sender, stream, hash)
);
comment on table exchange.rejected is 'Bundles that failed a check, kept for an officer to see why. The latest of each sender only.';
comment on column exchange.rejected.bytes is 'The faulty line and what stood before it, as far as it is kept.';

create table exchange.fork (
    stream     text        not null,
    sequence   bigint      not null,
    held_hash  text        not null,
    held_jws   text        not null,
    other_hash text        not null,
    other_jws  text        not null,
    shown_by   text        not null,
    found_at   timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    primary key (stream, sequence, other_hash)
);
comment on table exchange.fork is 'Two different entries with one number, both signed by the owner of the stream: kept as evidence; the stream stands still until an administrator settles it.';

create table exchange.recovery (
    id       bigint generated always as identity primary key,
    stream   text        not null,
    first    bigint      not null,
    last     bigint      not null,
    peer     text        not null,
    at       timestamptz not null
);
comment on table exchange.recovery is 'Own entries that this node had lost and got back from a peer.';
