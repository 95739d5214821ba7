export const SOURCES = { 'reimbursement.awards': '/awards-service', 'reimbursement.payments': '/payments-service' };

/** What a finance system keeps, told by events one at a time. */
export class Books {
  counts = { applied: 0, duplicates: 0, waiting: 0 };
  sequences = new Map(); // "topic key" -> the last sequence that was applied
  stopped = new Map(); // "topic key" -> why nothing more of this key is applied
  awards = new Map();
  claims = new Map();
  payments = new Map();
  debts = new Map();
  funds = new Map(); // fund -> account -> cents, credits less debits

  /** Takes one message as it comes. A real system commits its effect and its sequence in one transaction. */
  receive(topic, { key, headers = {}, value }, place = '') {
    const stream = `${topic} ${key ?? place}`; // what has no key stops nothing but itself
    const last = this.sequences.get(stream) ?? 0;
    const sequence = /^[1-9][0-9]{0,14}$/.test(headers.ce_sequence) ? Number(headers.ce_sequence) : NaN;
    if (sequence <= last) return void this.counts.duplicates++;
    if (this.stopped.has(stream)) return void this.counts.waiting++;
    try {
      check(sequence === last + 1, `after ${last} comes ${headers.ce_sequence}`);
      this.apply(...open(topic, String(key), headers, value));
      this.sequences.set(stream, sequence);
      this.counts.applied++;
    } catch (fault) {
      this.stopped.set(stream, fault.message);
    }
  }

  apply(type, data) {
    switch (type) {
      case 'award-calculated':
      case 'award-adjusted':
        return decide(this.awards, data.awardId, data, data.revision, cents(data.amount));
      case 'award-withheld': // nothing is due until it is decided again, with a higher revision
        return decide(this.awards, data.awardId, data, this.awards.get(data.awardId)?.revision ?? 0, 0n);
      case 'claim-decided':
        return decide(this.claims, data.claimId, data, data.revision, cents(data.amount));
      case 'payment-scheduled':
        return this.pay(data, data.fund, left(data) > 0n ? 'scheduled' : 'cancelled');
      case 'payment-cancelled': // it never had a fund
        return this.pay({ ...data, amount: { amount: '0.00', currency: 'USD' }, entries: [] }, undefined, 'cancelled');
      case 'payment-held': // for want of funds it may come before any fund is named
        return this.pay({ ...data, entries: [] }, this.payments.get(data.paymentId)?.fund, 'held');
      case 'payment-certified': // what is kept back whole for debts goes into no file
        check(this.payments.get(data.paymentId)?.fund, `${type} of a payment that was never scheduled`);
        return this.pay(data, this.payments.get(data.paymentId).fund, left(data) > 0n ? 'certified' : 'settled');
      case 'payment-disbursed':
      case 'payment-settled':
      case 'payment-returned':
        check(this.payments.get(data.paymentId)?.fund, `${type} of a payment that was never scheduled`);
        return this.pay(data, this.payments.get(data.paymentId).fund, type.replace('payment-', ''));
      case 'interest-accrued': // owed on top of a payment, and no part of it
      case 'fund-authority-changed':
        return this.book(data.fund, data.entries);
      case 'debt-raised': // the first ones were said without entries
        return this.owe(data, data.amount, data.entries ?? []);
      case 'debt-reduced':
      case 'debt-offset':
      case 'debt-repaid':
        return this.owe(data, data.outstanding, data.entries);
      case 'debt-referred':
        return this.owe(data, data.outstanding, []);
      case 'performance-reported':
        return; // not read here: only the sequence moves
      default:
        throw new Error(`${type} is in no contract that this consumer knows`);
    }
  }

  /** The amount is the whole payment; the entries are what moves now, and are all that is booked. */
  pay({ paymentId, agencyId, amount, entries }, fund, state) {
    const whole = cents(amount);
    this.book(fund, entries);
    this.payments.set(paymentId, { agencyId, fund, cents: whole, state });
  }

  /** What is owed from now on; the entries are in the fund of the debt, not in that of a payment. */
  owe({ debtId, agencyId, fund }, outstanding, entries) {
    this.book(fund, entries);
    this.debts.set(debtId, { agencyId, cents: cents(outstanding) });
  }

  /** Books one journal, or nothing where it does not balance. */
  book(fund, entries) {
    const lines = entries.map(({ account, side, amount }) => {
      check(side === 'DEBIT' || side === 'CREDIT', `no side ${side}`);
      return [account, side === 'CREDIT' ? cents(amount) : -cents(amount)];
    });
    check(lines.reduce((sum, [, change]) => sum + change, 0n) === 0n, 'debits and credits differ');
    for (const [account, change] of lines) {
      const accounts = this.funds.get(fund) ?? this.funds.set(fund, {}).get(fund);
      accounts[account] = (accounts[account] ?? 0n) + change;
    }
  }

  report() {
    const agencies = {};
    const add = (what) => ({ agencyId, state = what, cents }) => {
      const totals = (agencies[agencyId] ??= {});
      totals[state] = (totals[state] ?? 0n) + cents;
    };
    this.awards.forEach(add('awarded'));
    this.claims.forEach(add('reimbursed'));
    this.payments.forEach(add());
    this.debts.forEach(add('owed'));
    return { agencies, funds: Object.fromEntries(this.funds), counts: this.counts, stopped: Object.fromEntries(this.stopped) };
  }
}

/** The highest revision counts. */
function decide(due, id, { agencyId }, revision, amount) {
  if (revision < (due.get(id)?.revision ?? 0)) return;
  due.set(id, { agencyId, revision, cents: amount });
}

/** Checks the envelope and gives the event's name and data. Unknown fields are not looked at. */
function open(topic, key, headers, value) {
  const header = (name) => headers[name]?.toString();
  check(header('ce_specversion') === '1.0', 'not CloudEvents 1.0');
  check(header('content-type') === 'application/json', `content is ${header('content-type')}`);
  check(header('ce_source') === SOURCES[topic], `${header('ce_source')} does not speak on ${topic}`);
  check(header('ce_subject') === key, 'the subject is not the key');
  check(/^[0-9a-f-]{36}$/.test(header('ce_id')), 'no id');
  const [, type] = /^reimbursement\.([a-z-]+)\.v1$/.exec(header('ce_type')) ?? [];
  check(type, `no type that is read here: ${header('ce_type')}`);
  const data = JSON.parse(value);
  check(data?.[type.startsWith('fund-') ? 'fundId' : 'agencyId'] === key, 'the key is not what it is about');
  check(data.recordedAt === header('ce_time'), 'recordedAt is not the time of the event');
  return [type, data];
}

/** What of a payment is still to be sent: its amount less what was kept back of it for debts. */
function left({ amount, offset }) {
  return cents(amount) - (offset ? cents(offset) : 0n);
}

/** Cents as BigInt: money is never a floating-point number. */
function cents({ amount, currency }) {
  check(currency === 'USD' && /^-?(0|[1-9][0-9]{0,11})\.[0-9]{2}$/.test(amount), `no money: ${amount} ${currency}`);
  return BigInt(amount.replace('.', ''));
}

function check(holds, fault) {
  if (!holds) throw new Error(fault);
}
