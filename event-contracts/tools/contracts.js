import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Parser, fromFile } from '@asyncapi/parser';

const SCHEMA = '.v1.schema.json';
const ERROR = 0;

/** Reads an asyncapi.yaml with the public parser; throws with all that is wrong with it or with its schemas' names. */
export async function readContracts(asyncapi) {
  const { document, diagnostics } = await fromFile(new Parser(), asyncapi).parse();
  const faults = diagnostics
    .filter(({ severity }) => severity === ERROR)
    .map(({ path, message, range }) => `line ${range.start.line + 1}: ${path.join('.')}: ${message}`);
  if (document) faults.push(...misnamed(document, dirname(asyncapi)));
  else if (faults.length === 0) faults.push('the parser gives no document');
  if (faults.length > 0) throw new Error(`${asyncapi}\n${faults.join('\n')}`);
  return document;
}

/** The name of an event as its files have it: payment-settled. */
export function nameOf(message) {
  return message.name().replace(/^reimbursement\./, '').replace(/\.v1$/, '');
}

/** The schema as it is written, its references kept. */
export function schemaOf(folder, name) {
  return JSON.parse(readFileSync(join(folder, 'schemas', name + SCHEMA), 'utf8'));
}

function misnamed(document, folder) {
  const faults = [];
  const said = document.channels().all().flatMap((channel) => channel.messages().all());
  for (const message of said) {
    const id = message.payload()?.json().$id;
    if (id !== `urn:reimbursement:schema:${nameOf(message)}.v1`) faults.push(`${message.name()} has the schema ${id}`);
  }
  const names = said.map(nameOf);
  const schemas = readdirSync(join(folder, 'schemas')).map((file) => file.replace(SCHEMA, ''));
  faults.push(...schemas.filter((name) => !names.includes(name)).map((name) => `no channel has ${name}`));
  faults.push(...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `two channels have ${name}`));
  return faults;
}
