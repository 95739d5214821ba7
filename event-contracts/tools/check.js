// node check.js [asyncapi.yaml ...]: is each sound, and does it have every schema once?
import { fileURLToPath } from 'node:url';
import { readContracts } from './contracts.js';

const ours = fileURLToPath(new URL('../asyncapi.yaml', import.meta.url));
for (const file of process.argv.length > 2 ? process.argv.slice(2) : [ours]) {
  try {
    const document = await readContracts(file);
    console.log(`sound: ${document.channels().all().length} channels, ${document.allMessages().all().length} messages`);
  } catch (fault) {
    console.log(`wrong: ${fault.message}`);
    process.exitCode = 1;
  }
}
