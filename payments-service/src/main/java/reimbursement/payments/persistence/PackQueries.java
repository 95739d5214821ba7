package reimbursement.payments.persistence;

import reimbursement.payments.persistence.PackRows.Kind;

/** The queries of an audit pack: each row a JSON object, in an order that the same state always gives. */
final class PackQueries {
    static final String TRANSMITTED = """
            select distinct p.schedule_id::text from payment p join schedule s on s.id = p.schedule_id
            where p.quarter = ? and s.status = 'TRANSMITTED' order by 1
            """;

    static final String TOTALS = """
            with award as (select award_id, claim_month, amount_cents from award_due where quarter = ?),
            paid as (select p.* from payment p join award using (award_id)),
            owed as (select d.*, withdrawn_cents + waived_cents + offset_cents + repaid_cents as gone
                from debt d join award using (award_id)),
            booked as (select side, e.amount_cents from journal j join ledger_entry e on e.journal_id = j.id
                where j.payment_id in (select id from paid) or j.debt_id in (select id from owed))
            select
                (select coalesce(sum(amount_cents), 0) from award where claim_month is null)::bigint as "awarded",
                (select coalesce(sum(amount_cents), 0) from award
                    where claim_month is not null)::bigint as "reimbursed",
                (select coalesce(sum(case status when 'CANCELLED' then offset_cents else amount_cents end), 0)
                    from paid)::bigint as "payments",
                (select coalesce(sum(amount_cents - withdrawn_cents), 0) from owed)::bigint as "overpaid",
                (select coalesce(sum(offset_cents), 0) from paid)::bigint as "keptBack",
                (select coalesce(sum(amount_cents - offset_cents + interest_cents), 0) from paid
                    where disbursed_by is not null)::bigint as "sent",
                (select coalesce(sum(amount_cents - offset_cents + interest_cents), 0) from paid
                    where disbursed_by is not null and status = 'SETTLED')::bigint as "settled",
                (select coalesce(sum(withdrawn_cents), 0) from owed)::bigint as "debtsWithdrawn",
                (select coalesce(sum(waived_cents), 0) from owed)::bigint as "debtsWaived",
                (select coalesce(sum(offset_cents), 0) from owed)::bigint as "debtsOffset",
                (select coalesce(sum(repaid_cents), 0) from owed)::bigint as "debtsRepaid",
                (select coalesce(sum(amount_cents - gone), 0) from owed)::bigint as "debtsOutstanding",
                (select coalesce(sum(amount_cents), 0) from booked where side = 'DEBIT')::bigint as "ledgerDebit",
                (select coalesce(sum(amount_cents), 0) from booked where side = 'CREDIT')::bigint as "ledgerCredit"
            """;

    private static final String AWARDS = """
            select json_build_object('awardId', d.award_id, 'agencyId', d.agency_id, 'quarter', d.quarter,
                'revision', d.revision, 'amountCents', d.amount_cents, 'withheld', d.withheld,
                'statements', coalesce((select json_agg(json_build_object('eventId', s.event_id,
                        'sequence', s.sequence, 'type', s.type, 'recordedAt', s.recorded_at, 'facts', s.facts)
                    order by s.sequence) from award_statement s where s.award_id = d.award_id), '[]'::json))::text
            from award_due d where d.quarter = ? and d.claim_month is null order by d.award_id
            """;

    /** Of the months of the quarter. */
    private static final String CLAIMS = """
            select json_build_object('claimId', d.award_id, 'agencyId', d.agency_id, 'month', d.claim_month,
                'revision', d.revision, 'amountCents', d.amount_cents, 'billedOn', d.billed_on,
                'statements', coalesce((select json_agg(json_build_object('eventId', s.event_id,
                        'sequence', s.sequence, 'type', s.type, 'recordedAt', s.recorded_at, 'facts', s.facts)
                    order by s.sequence) from award_statement s where s.award_id = d.award_id), '[]'::json))::text
            from award_due d where d.quarter = ? and d.claim_month is not null order by d.award_id
            """;

    private static final String PAYMENTS = """
            select json_build_object('paymentId', p.id,
                'awardId', case when p.claim_month is null then p.award_id end,
                'claimId', case when p.claim_month is not null then p.award_id end, 'month', p.claim_month,
                'agencyId', p.agency_id,
                'quarter', p.quarter, 'revision', p.revision, 'amountCents', p.amount_cents,
                'offsetCents', p.offset_cents, 'interestCents', p.interest_cents, 'fund', f.code, 'status', p.status, 'reason', p.reason,
                'dueOn', p.due_on, 'firstDueOn', p.first_due_on, 'reissueOf', p.reissue_of, 'preparedAt', p.prepared_at, 'preparedBy', p.prepared_by,
                'approvedBy', p.approved_by, 'secondApprovedBy', p.second_approved_by, 'certifiedBy', p.certified_by, 'disbursedBy', p.disbursed_by,
                'scheduleId', p.schedule_id, 'account', a.masked_number, 'endToEndId', p.end_to_end_id,
                'fileReference', p.file_reference, 'settledOn', p.settled_on, 'returnCode', p.return_code,
                'offsets', coalesce((select json_agg(json_build_object('debtId', o.debt_id,
                        'amountCents', o.amount_cents) order by o.id)
                    from debt_offset o where o.payment_id = p.id), '[]'::json),
                'screenings', coalesce((select json_agg(json_build_object('source', k.source,
                        'screenedOn', k.screened_on, 'result', k.result, 'reference', k.reference,
                        'reliedAt', r.relied_at) order by r.relied_at, k.id)
                    from payment_screening r join screening k on k.id = r.screening_id
                    where r.payment_id = p.id), '[]'::json))::text
            from payment p left join fund f on f.id = p.fund_id left join bank_account a on a.id = p.account_id
            where p.quarter = ? order by p.id
            """;

    private static final String DECISIONS = """
            select json_build_object('id', id, 'at', at, 'actor', actor, 'action', action, 'subject', subject,
                'detail', detail)::text
            from audit_entry where subject in (
                select 'payment/' || id from payment where quarter = ?
                union all select 'schedule/' || schedule_id from payment
                    where quarter = ? and schedule_id is not null
                union all select 'debt/' || d.id from debt d join award_due w on w.award_id = d.award_id
                    where w.quarter = ?)
            order by at, id
            """;

    private static final String SCHEDULES = """
            select json_build_object('scheduleId', s.id, 'fund', f.code, 'status', s.status,
                'openedBy', s.opened_by, 'openedAt', s.opened_at, 'certifiedBy', s.certified_by,
                'certifiedAt', s.certified_at, 'transmittedBy', s.transmitted_by,
                'transmittedAt', s.transmitted_at,
                'sent', c.sent, 'sentCents', c.sent_cents, 'ofQuarter', c.of_quarter,
                'ofQuarterCents', c.of_quarter_cents)::text
            from schedule s join fund f on f.id = s.fund_id
            cross join lateral (
                select count(*) filter (where p.amount_cents > p.offset_cents) as sent,
                    sum(p.amount_cents - p.offset_cents + p.interest_cents)::bigint as sent_cents,
                    count(*) filter (where p.amount_cents > p.offset_cents and p.quarter = ?) as of_quarter,
                    coalesce(sum(p.amount_cents - p.offset_cents + p.interest_cents)
                        filter (where p.quarter = ?), 0)::bigint as of_quarter_cents
                from payment p where p.schedule_id = s.id) c
            where s.id in (select schedule_id from payment where quarter = ?) order by s.id
            """;

    private static final String SETTLEMENTS = """
            select json_build_object('settlementId', s.id, 'kind', s.kind, 'messageId', s.message_id,
                'sha256', s.sha256, 'settled', s.settled, 'returned', s.returned, 'rejected', s.rejected,
                'accepted', s.accepted, 'repeated', s.repeated, 'corrected', s.corrected, 'openItems', s.open_items,
                'receivedBy', s.received_by, 'receivedAt', s.received_at)::text
            from settlement s where s.received_at >= (
                select min(c.transmitted_at) from schedule c
                where c.id in (select schedule_id from payment where quarter = ?))
            order by s.received_at, s.id
            """;

    private static final String OPEN_ITEMS = """
            select json_build_object('openItemId', o.id, 'settlementId', o.settlement_id,
                'endToEndId', o.end_to_end_id, 'amountCents', o.amount_cents, 'reason', o.reason,
                'raisedAt', o.raised_at, 'resolved', r.kind, 'paymentId', r.payment_id, 'resolvedBy', r.resolved_by,
                'resolvedAt', r.resolved_at, 'resolution', r.reason)::text
            from open_item o join settlement s on s.id = o.settlement_id
            left join resolution r on r.open_item_id = o.id
            where s.received_at >= (
                select min(c.transmitted_at) from schedule c
                where c.id in (select schedule_id from payment where quarter = ?))
            order by o.id
            """;

    private static final String DEBTS = """
            select json_build_object('debtId', d.id,
                'awardId', case when d.claim_month is null then d.award_id end,
                'claimId', case when d.claim_month is not null then d.award_id end, 'agencyId', d.agency_id,
                'fund', f.code, 'status', d.status, 'amountCents', d.amount_cents,
                'withdrawnCents', d.withdrawn_cents, 'waivedCents', d.waived_cents,
                'offsetCents', d.offset_cents, 'repaidCents', d.repaid_cents, 'raisedAt', d.raised_at,
                'noticedOn', d.noticed_on, 'appealUntil', d.appeal_until, 'dueOn', d.due_on,
                'referredOn', d.referred_on, 'appealedOn', d.appealed_on, 'appealedBy', d.appealed_by,
                'appealReason', d.appeal_reason, 'decided', d.decided, 'decidedOn', d.decided_on,
                'decidedBy', d.decided_by, 'decisionReason', d.decision_reason,
                'notices', coalesce((select json_agg(json_build_object('kind', n.kind, 'sentOn', n.sent_on,
                        'outstandingCents', n.outstanding_cents, 'appealUntil', n.appeal_until, 'dueOn', n.due_on)
                    order by n.id) from debt_notice n where n.debt_id = d.id), '[]'::json),
                'offsets', coalesce((select json_agg(json_build_object('paymentId', o.payment_id,
                        'amountCents', o.amount_cents, 'at', o.at) order by o.id)
                    from debt_offset o where o.debt_id = d.id), '[]'::json),
                'repayments', coalesce((select json_agg(json_build_object('reference', r.reference,
                        'amountCents', r.amount_cents, 'receivedOn', r.received_on, 'recordedBy', r.recorded_by)
                    order by r.id) from debt_repayment r where r.debt_id = d.id), '[]'::json))::text
            from debt d join award_due w on w.award_id = d.award_id left join fund f on f.id = d.fund_id
            where w.quarter = ? order by d.id
            """;

    private static final String LEDGER = """
            select json_build_object('journalId', j.id, 'step', j.step, 'fund', f.code, 'paymentId', j.payment_id,
                'debtId', j.debt_id, 'at', j.at,
                'entries', (select json_agg(json_build_object('account', e.account, 'side', e.side,
                        'amountCents', e.amount_cents) order by e.line)
                    from ledger_entry e where e.journal_id = j.id))::text
            from journal j join fund f on f.id = j.fund_id
            where j.payment_id in (select id from payment where quarter = ?)
                or j.debt_id in (select d.id from debt d join award_due w on w.award_id = d.award_id
                    where w.quarter = ?)
            order by j.id
            """;

    private PackQueries() {}

    static String of(Kind kind) {
        return switch (kind) {
            case AWARDS -> AWARDS;
            case CLAIMS -> CLAIMS;
            case PAYMENTS -> PAYMENTS;
            case DECISIONS -> DECISIONS;
            case SCHEDULES -> SCHEDULES;
            case SETTLEMENTS -> SETTLEMENTS;
            case OPEN_ITEMS -> OPEN_ITEMS;
            case DEBTS -> DEBTS;
            case LEDGER -> LEDGER;
        };
    }
}
