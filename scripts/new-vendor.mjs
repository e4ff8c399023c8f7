// npm run new-vendor -- ID "NAME" EXAMPLE-ADDRESS
// Writes src/vendors/catalog/ID.ts with what can be known from an example address. What is left empty fails the
// laws of the directory (npm run test:unit -- src/vendors), which say what is missing.
import { existsSync, writeFileSync } from 'node:fs';
import { getDomain } from 'tldts';

const [id, name, example] = process.argv.slice(2);
const usage = 'usage: npm run new-vendor -- acme-hire "Acme Hire" https://jobs.acme-hire.example/globex/1234';

if (!id || !name || !example) fail(usage);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
  fail(`The id has to be in kebab-case, as the name of the file: ${id}`);
if (!URL.canParse(example)) fail(`This is no address: ${example}\n${usage}`);
const path = `src/vendors/catalog/${id}.ts`;
if (existsSync(path)) fail(`${path} is there already. Add to it what is new.`);

const host = new URL(example).hostname;
const domain = getDomain(host) ?? host;
const quoted = text => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

writeFileSync(
  path,
  `import type { Vendor } from '../vendor.ts';

export default {
  id: ${quoted(id)},
  name: ${quoted(name)},
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [${quoted(`*://${host}/*`)}],
    examples: [${quoted(example)}],
    counterExamples: [${quoted(host === `www.${domain}` ? `https://${domain}/` : `https://www.${domain}/`)}],
    sources: [],
    asOf: null,
  },
  support: {
    policy: 'unknown',
    channels: [],
    sources: [],
    asOf: null,
  },
} satisfies Vendor;
`,
);
console.log(`${path} is written. Next:
1. Fill in \`sources\`: the pages where you read each fact. Nothing is guessed.
2. Say in \`role\` where on the way it is met: the form itself is \`ats\`, a test \`assessment\`.
3. Draw \`patterns\` around the pages that applicants see; the line in \`counterExamples\` has to stay outside.
4. npm run test:unit -- src/vendors scripts/facts   says what is still missing.
5. npm start -- ${example} --headless   shows what the extension makes of the page.`);

function fail(text) {
  console.error(text);
  process.exit(1);
}
