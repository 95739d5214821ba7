// node page.js: writes docs/events.md from asyncapi.yaml, the schemas and the samples.
// node page.js --check: says whether the page is as these would have it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContracts } from './contracts.js';
import { render } from './render.js';

const contracts = fileURLToPath(new URL('..', import.meta.url));
const page = fileURLToPath(new URL('../../docs/events.md', import.meta.url));

const text = render(await readContracts(contracts + 'asyncapi.yaml'), contracts);
if (!process.argv.includes('--check')) {
  writeFileSync(page, text);
} else if (readFileSync(page, 'utf8') !== text) {
  console.error('docs/events.md is not what the contracts say: npm run page in event-contracts/tools');
  process.exitCode = 1;
}
