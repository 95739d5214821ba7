import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Books } from './books.js';

const samples = new URL('../../../event-contracts/samples/', import.meta.url);
const AGENCY = '0199b9d2-72d4-71d1-8478-faf53458d13e';
const FUND = '0199a3c4-5b1e-7c2d-9a41-3f6b8d2e7c10';
const STORY = [
  'fund-authority-changed/appropriated', 'fund-authority-changed/apportioned', 'fund-authority-changed/typical',
  'performance-reported/typical', 'award-withheld/typical', 'performance-reported/from-ice', 'award-calculated/typical',
  'payment-held/typical', 'payment-scheduled/typical', 'payment-certified/typical', 'payment-disbursed/typical',
  'payment-settled/typical', 'award-adjusted/raised-by-a-late-training', 'payment-scheduled/supplement', 'payment-held/by-hand',
  'payment-scheduled/released-with-nothing-to-book', 'payment-certified/supplement', 'payment-disbursed/supplement',
  'payment-returned/typical', 'performance-reported/correction', 'award-withheld/dispute-after-a-correction',
  'performance-reported/correction-by-the-agency', 'award-adjusted/lowered-by-a-corrected-count',
  'payment-scheduled/said-again-at-zero', 'debt-raised/typical', 'payment-cancelled/typical', 'interest-accrued/typical',
];

/** The samples as messages, their sequences dense for each key of a topic: one agency, one fund. */
function story() {
  const sequences = {};
  return STORY.map((name) => {
    const [type, file] = name.split('/');
    const topic = /^(payment|debt|fund|interest)-/.test(type) ? 'reimbursement.payments' : 'reimbursement.awards';
    const stream = type.startsWith('fund-') ? FUND : topic;
    sequences[stream] = (sequences[stream] ?? 0) + 1;
    return message(topic, type, sequences[stream], JSON.parse(readFileSync(new URL(`${type}.v1/${file}.json`, samples))));
  });
}

function message(topic, type, sequence, data) {
  const key = data.fundId ?? AGENCY;
  const headers = {
    ce_specversion: '1.0', ce_id: '019be5f8-65ca-785c-b978-f8376a385346', 'content-type': 'application/json',
    ce_source: topic === 'reimbursement.awards' ? '/awards-service' : '/payments-service',
    ce_type: `reimbursement.${type}.v1`, ce_subject: key, ce_time: data.recordedAt, ce_sequence: String(sequence),
  };
  const bytes = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value)]));
  return [topic, { key: Buffer.from(key), headers: bytes, value: Buffer.from(JSON.stringify(data)) }];
}

function told(messages) {
  const books = new Books();
  messages.forEach((each) => books.receive(...each));
  return books.report();
}

/** What the README of the samples says of whoever books every entry. */
test('the story of the samples ends as it is told', () => {
  const report = told(story());
  assert.deepEqual(report.stopped, {});
  assert.deepEqual(report.counts, { applied: STORY.length, duplicates: 0, waiting: 0 });
  assert.deepEqual(report.agencies[AGENCY], { awarded: 375000n, settled: 400000n, cancelled: 0n, owed: 25000n });
  const { EXPENDED, ALLOTMENT_AVAILABLE, APPORTIONMENTS, UNAPPORTIONED_AUTHORITY, APPROPRIATIONS_REALIZED, ...others } =
    report.funds['ICE-287G-2026'];
  assert.deepEqual([EXPENDED, ALLOTMENT_AVAILABLE, APPORTIONMENTS], [400000n, 100000n, 500000n]);
  assert.equal(report.funds['ICE-287G-2027'].INTEREST_PAYABLE, 271n);
  assert.deepEqual([UNAPPORTIONED_AUTHORITY, APPROPRIATIONS_REALIZED], [1000000n, -2000000n]);
  assert.ok(Object.values(others).every((balance) => balance === 0n));
});

test('a claim is stated whole, and its payment is booked like any other', () => {
  const sample = (type, file) => JSON.parse(readFileSync(new URL(`${type}.v1/${file}.json`, samples)));
  const report = told([
    message('reimbursement.awards', 'claim-decided', 1, sample('claim-decided', 'typical')),
    message('reimbursement.payments', 'payment-held', 1, sample('payment-held', 'of-a-claim')),
    message('reimbursement.awards', 'claim-decided', 2, sample('claim-decided', 'decided-again-when-pay-arrived')),
    message('reimbursement.awards', 'claim-decided', 3, sample('claim-decided', 'lowered-by-an-amendment')),
    message('reimbursement.payments', 'payment-scheduled', 2, sample('payment-scheduled', 'of-a-claim')),
  ]);
  assert.deepEqual(report.stopped, {});
  assert.deepEqual(report.agencies[AGENCY], { reimbursed: 2410000n, scheduled: 2410000n });
  assert.equal(report.funds['ICE-287G-2026-B'].OBLIGATED, 2410000n);
});

test('a debt is owed until it is reduced, kept back and repaid, and its fund has it again', () => {
  const debts = ['debt-raised/noticed-and-booked', 'debt-reduced/typical', 'debt-offset/typical', 'debt-repaid/typical'];
  const messages = debts.map((name, i) => {
    const [type, file] = name.split('/');
    const data = JSON.parse(readFileSync(new URL(`${type}.v1/${file}.json`, samples)));
    return message('reimbursement.payments', type, i + 1, data);
  });
  assert.equal(told(messages.slice(0, 3)).agencies[AGENCY].owed, 5000n);
  const report = told(messages);
  assert.deepEqual(report.stopped, {});
  assert.equal(report.agencies[AGENCY].owed, 0n);
  const { REFUNDED, ALLOTMENT_AVAILABLE, ...others } = report.funds['ICE-287G-2026'];
  assert.deepEqual([REFUNDED, ALLOTMENT_AVAILABLE], [-20000n, 20000n]);
  assert.ok(Object.values(others).every((balance) => balance === 0n));
});

test('an award that is withheld again counts nothing until it is decided again', () => {
  const until = STORY.indexOf('award-withheld/dispute-after-a-correction') + 1;
  assert.equal(told(story().slice(0, until)).agencies[AGENCY].awarded, 0n);
});

test('duplicates and old offsets change nothing', () => {
  const messages = story();
  const again = told([...messages.flatMap((each) => [each, each]), ...messages]);
  const { counts, ...once } = told(messages);
  assert.deepEqual({ agencies: again.agencies, funds: again.funds, stopped: again.stopped }, once);
  assert.equal(again.counts.duplicates, 2 * counts.applied);
});

test('a gap stops its key on its topic; nothing behind it is applied', () => {
  const messages = story();
  const lost = STORY.indexOf('payment-certified/typical');
  const report = told(messages.filter((each, i) => i !== lost));
  assert.deepEqual(Object.keys(report.stopped), [`reimbursement.payments ${AGENCY}`]);
  assert.match(report.stopped[`reimbursement.payments ${AGENCY}`], /after 2 comes 4/);
  assert.equal(report.agencies[AGENCY].scheduled, 400000n);
  assert.equal(report.agencies[AGENCY].awarded, 375000n);
});

const FALSE = {
  'another version of CloudEvents': (m) => { m.headers.ce_specversion = Buffer.from('0.3'); },
  'no content type': (m) => { delete m.headers['content-type']; },
  'another source': (m) => { m.headers.ce_source = Buffer.from('/awards-service'); },
  'another subject': (m) => { m.headers.ce_subject = Buffer.from('FY2026Q1'); },
  'another time': (m) => { m.headers.ce_time = Buffer.from('2020-01-01T00:00:00Z'); },
  'no id': (m) => { delete m.headers.ce_id; },
  'no type': (m) => { delete m.headers.ce_type; },
  'a type in no contract': (m) => { m.headers.ce_type = Buffer.from('reimbursement.payment-forgiven.v1'); },
  'a version that is not read': (m) => { m.headers.ce_type = Buffer.from('reimbursement.payment-held.v2'); },
  'a sequence that is no number': (m) => { m.headers.ce_sequence = Buffer.from('one'); },
  'no headers': (m) => { delete m.headers; },
  'no JSON': (m) => { m.value = Buffer.from([0xff, 0]); },
  'no value': (m) => { m.value = null; },
  'journals that do not balance': (m) => {
    const data = JSON.parse(m.value);
    data.entries[0].amount.amount = '4000.01';
    m.value = Buffer.from(JSON.stringify(data));
  },
  'an amount that is a number': (m) => {
    m.value = Buffer.from(JSON.stringify({ ...JSON.parse(m.value), amount: { amount: 4000, currency: 'USD' } }));
  },
};

for (const [name, spoil] of Object.entries(FALSE)) {
  test(`${name}: the key is stopped, nothing is booked`, () => {
    const scheduled = story()[STORY.indexOf('payment-scheduled/typical')];
    const held = story()[STORY.indexOf('payment-held/typical')];
    spoil(scheduled[1]);
    const report = told([held, scheduled, story()[STORY.indexOf('payment-certified/typical')]]);
    assert.deepEqual(Object.keys(report.stopped), [`reimbursement.payments ${AGENCY}`]);
    assert.deepEqual(report.funds, {});
    assert.deepEqual(report.counts, { applied: 1, duplicates: 0, waiting: 1 });
  });
}

test('unknown fields are not looked at', () => {
  const [topic, received] = message('reimbursement.payments', 'payment-held', 1, {
    ...JSON.parse(readFileSync(new URL('payment-held.v1/typical.json', samples))), waitsFor: { one: 'more' },
  });
  assert.deepEqual(told([[topic, received]]).counts.applied, 1);
});
