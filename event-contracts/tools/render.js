import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, schemaOf } from './contracts.js';

/** The page for finance engineers, as Markdown. */
export function render(document, folder) {
  const channels = document.channels().all();
  const finance = channels.filter(isForFinance);
  const others = channels.filter((channel) => !isForFinance(channel));
  const types = new Map();
  const events = [...finance, ...others].map((channel) => topic(channel, folder, types));
  return [
    `# ${document.info().title()}`,
    'Written from `event-contracts` by `event-contracts/tools`; edit there, not here. How to read them rightly, with a small '
      + 'consumer: [consuming events](consuming-events.md).',
    document.info().description(),
    overview('For finance systems', finance),
    overview('Between the services', others),
    envelope(channels[0].messages().all()[0]),
    ...events,
    typesSection(types),
  ].join('\n\n') + '\n';
}

function isForFinance(channel) {
  return channel.tags().all().some((tag) => tag.name() === 'finance');
}

function overview(title, channels) {
  const rows = channels.flatMap((channel) => channel.messages().all().map((message) =>
    [`\`${channel.address()}\``, `[${nameOf(message)}](#${nameOf(message)})`, message.summary()]));
  return `## ${title}\n\n${table(['topic', 'event', 'means'], rows)}`;
}

function envelope(message) {
  const { properties, required } = message.headers().json();
  const rows = Object.entries(properties).map(([name, header]) =>
    [`\`${name}\``, yes(required.includes(name)), rule(header), header.description ?? '']);
  return '## Headers of every message\n\nCloudEvents 1.0 in binary mode: the value is the data alone, as JSON in UTF-8.\n\n'
    + table(['header', 'required', 'value', 'means'], rows);
}

function topic(channel, folder, types) {
  const said = channel.operations().all().map((operation) => operation.summary()).join(' ');
  return [
    `## Topic ${channel.address()}`,
    `${channel.description()} ${said}`,
    ...channel.messages().all().map((message) => event(message, folder, types)),
  ].join('\n\n');
}

function event(message, folder, types) {
  const name = nameOf(message);
  const schema = schemaOf(folder, name);
  for (const [type, definition] of Object.entries(schema.$defs ?? {})) learn(types, type, definition);
  const key = message.bindings().get('kafka').value().key;
  return [
    `### ${name}`,
    `**${message.summary()}** \`ce_type\` is \`${message.name()}\`.`,
    `- **When:** ${schema.description}\n- **Key:** ${key.description}\n`
      + `- **Books:** ${message.extensions().get('x-books')?.value() ?? 'Nothing.'}`,
    table(['field', 'type', 'required', 'means'], fields(schema, schema.$defs ?? {}, '')),
    `\`\`\`json\n${sample(folder, name)}\n\`\`\``,
  ].join('\n\n');
}

/** A type's name means the same in every schema: the page has one row for it. */
function learn(types, type, definition) {
  const known = types.get(type) ?? definition;
  if (JSON.stringify(known) !== JSON.stringify(definition)) throw new Error(`the type ${type} differs between schemas`);
  types.set(type, definition);
}

function fields(schema, definitions, prefix) {
  return Object.entries(schema.properties).flatMap(([name, property]) => {
    const target = resolve(property, definitions);
    const row = [
      `\`${prefix}${name}\``, type(property, target), yes((schema.required ?? []).includes(name)),
      property.description ?? target.description ?? '',
    ];
    const items = target.items && resolve(target.items, definitions);
    return items?.properties ? [row, ...fields(items, definitions, `${prefix}${name}[].`)] : [row];
  });
}

function resolve(schema, definitions) {
  return schema.$ref ? definitions[schema.$ref.replace('#/$defs/', '')] : schema;
}

function type(property, target) {
  if (property.$ref) return link(property.$ref);
  if (target.type !== 'array') return rule(target);
  return target.items.$ref ? `list of ${link(target.items.$ref)}` : 'list';
}

/** What a value may be, in the words of a reader of JSON. */
function rule(schema) {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' ');
  const parts = [schema.type ?? 'any'];
  if (schema.format) parts.push(schema.format);
  if (schema.pattern) parts.push(`\`${schema.pattern}\``);
  if (schema.minimum !== undefined) parts.push(`${schema.minimum} to ${schema.maximum ?? 'any'}`);
  if (schema.maxLength !== undefined) parts.push(`${schema.minLength ?? 0} to ${schema.maxLength} characters`);
  if (schema.type === 'array') parts.push(`${schema.minItems ?? 0} to ${schema.maxItems ?? 'any number of'} items`);
  return parts.join(', ');
}

function typesSection(types) {
  const rows = [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, schema]) => {
    const parts = Object.entries(schema.properties ?? {}).map(([field, property]) =>
      `\`${field}\`: ${property.$ref ? words(property.$ref) : rule(property)}`);
    const anchor = `<a id="type-${name.toLowerCase()}"></a>`;
    return [anchor + words(name), parts.join('; ') || rule(schema), schema.description ?? ''];
  });
  return `## Types\n\n${table(['type', 'value', 'means'], rows)}`;
}

function sample(folder, name) {
  const samples = join(folder, 'samples', `${name}.v1`);
  const files = readdirSync(samples).sort();
  return readFileSync(join(samples, files.includes('typical.json') ? 'typical.json' : files[0]), 'utf8').trim();
}

function words(reference) {
  return reference.replace('#/$defs/', '').replace(/([A-Z])/g, ' $1').toLowerCase();
}

function link(reference) {
  return `[${words(reference)}](#type-${reference.replace('#/$defs/', '').toLowerCase()})`;
}

function yes(required) {
  return required ? 'yes' : '';
}

function table(header, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(header), `|${header.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
