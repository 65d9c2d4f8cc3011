import { createHash } from 'node:crypto';
import { findInTexts } from './readProject.mjs';

const patterns = [
  {
    what: 'a key in a connection string',
    pattern: /(?:Account|SharedAccess|Access)Key\s*=\s*[A-Za-z0-9+/]{40,}={0,2}/g,
  },
  // 64 bytes, as storage accounts have them. Checksums of packages look alike, and say that they are.
  { what: 'a storage account key', pattern: /(?<!sha512-)(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==/g },
  { what: 'a shared access signature', pattern: /[?&]sig=[A-Za-z0-9%+/]{30,}/g },
  { what: 'a function key', pattern: /[?&]code=[A-Za-z0-9_-]{40,}/g },
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g },
  { what: 'a client secret of Entra', pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g },
  { what: 'a signed token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g },
  { what: 'an encrypted token', pattern: /\beyJ[\w-]{10,}(?:\.[\w-]{10,}){4}/g },
  { what: 'a key with its certificate', pattern: /\bMII[A-Za-z0-9+/\r\n]{400,}/g },
  {
    what: 'the address of a webhook',
    pattern: /\bhttps:\/\/[\w-]+\.webhook\.office\.com\/webhookb2\/[\w@-]{36,}/g,
  },
  {
    what: 'where an installation sends its logs',
    pattern: /\bInstrumentationKey=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi,
  },
  // Microsoft's own invented companies are everybody's.
  {
    what: 'the name of a tenant',
    pattern: /\b(?!contoso\.|fabrikam\.|example\.)[a-z0-9-]+\.onmicrosoft\.com\b/gi,
  },
  { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,})/g },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { what: 'an AWS key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { what: 'a Google key', pattern: /\bAIza[\w-]{35}\b/g },
  { what: 'a Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,}/g },
  {
    what: 'a name and password in an address',
    pattern: /\b[a-z]+:\/\/[^\s/:@'"`<>${}]+:[^\s/:@'"`<>${}]{3,}@/g,
  },
  {
    what: 'a password or secret written out',
    pattern:
      /(?:password|passwd|pwd|secret|api_?key|auth_?token|access_?token)["']?\s*[:=]\s*(["'`])[^"'`\s${}<>]{12,}\1/gi,
  },
];

// Kept out of git by .gitignore, and not to be added by force.
const files = /(^|\/)(\.env(\.(?!example$).*)?|local\.settings\.json|[^/]+\.(pem|pfx|p12|key))$/;

/** Published values that open nothing, by their SHA-256, with the one file each may stand in. */
const published = [
  {
    // The key of every Azurite, from its documentation.
    sha256: '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
    file: 'local/azurite.ts',
  },
];

/** No secret stands in a file. */
export const secrets = {
  id: 'secrets',
  what: 'no key, token or password stands in a file',
  why: 'What was committed once stays readable in the history for good.',
  fix: 'Take it out, have it replaced where it was issued, and use the managed identity; in a test put it together from parts.',
  find: (project) => [
    ...project.files.filter((file) => files.test(file)).map((file) => `${file}  a file for secrets`),
    ...findInTexts(project, patterns, ({ file, what, match }) =>
      isPublished(file, match[0]) ? null : `${what} (${match[0].slice(0, 6)}…)`,
    ),
  ],
};

function isPublished(file, value) {
  const sha256 = createHash('sha256').update(value).digest('hex');
  return published.some((one) => one.file === file && one.sha256 === sha256);
}
