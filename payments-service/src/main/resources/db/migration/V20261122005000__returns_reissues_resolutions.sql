alter table payment
    -- The network's name for its return, beside the entry in which the account shows it.
    add return_trace text,
    -- The payment that came back and whose place this one takes: once.
    add reissue_of   uuid unique references payment;

alter table settlement
    add corrected integer not null default 0,
    -- The previous version writes its reports open.
    add sealed    boolean not null default false;
alter table settlement drop constraint settlement_kind_check;
alter table settlement add constraint settlement_kind_check check (kind in ('PAIN_002', 'CAMT_054', 'NACHA'));

-- What the line said, so that it can be posted once a person has understood it.
alter table open_item
    add reference           text,
    add said                text,
    add said_code           text,
    add said_booked_on      date,
    add said_bank_reference text;

create table resolution (
    open_item_id uuid primary key references open_item,
    kind         text        not null check (kind in ('POSTED', 'POSTED_WITH_DIFFERENCE', 'DISMISSED')),
    payment_id   uuid references payment,
    reason       text        not null,
    resolved_by  text        not null,
    resolved_at  timestamptz not null,
    check ((kind = 'DISMISSED') = (payment_id is null))
);

revoke update, delete, truncate on open_item, resolution from ${runtime_role};
