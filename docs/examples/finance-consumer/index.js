// KAFKA=host:port node index.js
// Rebuilds each agency's awards and payments and the ledger of each fund from the events, and prints them as JSON.
// Ends with 1 where a key had to be stopped.
import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import { Books, SOURCES } from './books.js';

const books = new Books();
await read(books, process.env.KAFKA ?? '127.0.0.1:9092');
const money = (name, value) => (typeof value === 'bigint' ? dollars(value) : value);
console.log(JSON.stringify(books.report(), money, 2));
process.exitCode = books.stopped.size === 0 ? 0 : 1;

/** Reads both topics from offset zero to where they ended when it began. */
async function read(books, broker) {
  const kafka = new kafkajs.Kafka({ brokers: [broker], logLevel: kafkajs.logLevel.ERROR });
  const topics = Object.keys(SOURCES);
  const admin = kafka.admin();
  const consumer = kafka.consumer({ groupId: `finance-example-${randomUUID()}` });
  await admin.connect();
  const ends = new Map(); // "topic partition" -> the offset before which everything is to be read
  for (const topic of topics) {
    const partitions = await admin.fetchTopicOffsets(topic);
    partitions.forEach(({ partition, high }) => ends.set(`${topic} ${partition}`, BigInt(high)));
  }
  await admin.disconnect();
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  await new Promise((done, failed) => {
    const reached = (place, next) => {
      if (next >= ends.get(place)) ends.delete(place);
      if (ends.size === 0) done();
    };
    ends.forEach((end, place) => reached(place, 0n)); // what is empty is read
    consumer.on(consumer.events.CRASH, ({ payload }) => failed(payload.error));
    const eachMessage = async ({ topic, partition, message }) => {
      books.receive(topic, message, `${partition}@${message.offset}`);
      reached(`${topic} ${partition}`, BigInt(message.offset) + 1n);
    };
    consumer.run({ autoCommit: false, eachMessage }).catch(failed);
  });
  await consumer.disconnect();
}

function dollars(amount) {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
