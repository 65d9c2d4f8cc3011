import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { z } from 'zod';

type Found = { kind: 'found'; launch: LaunchOptions } | { kind: 'none'; reason: string };

const quiet = ['--disable-gpu', '--mute-audio', '--no-default-browser-check', '--font-render-hinting=none'];

let found: Found | null = null;

/**
 * Starts a headless browser: the one from the npm registry on Linux, else an installed Chrome, Edge or Chromium
 * (`CHROME_PATH` names one). `skipped` says why there is none. Whoever opens it closes it.
 */
export async function openBrowser(): Promise<{ browser: Browser } | { skipped: string }> {
  const { launch, reason } = browserToUse();
  if (launch === null) return { skipped: reason };
  return { browser: await chromium.launch(launch) };
}

/**
 * `describe` for tests in a browser. Without one the tests are reported as skipped, with the reason in their title:
 * never as passed.
 */
export function describeInBrowser(title: string, tests: (browser: () => Browser) => void): void {
  const { launch, reason } = browserToUse();
  if (launch === null) {
    console.warn(`Browser tests are skipped: ${reason}`);
    describe.skip(`${title} (skipped: ${reason})`, () => tests(() => missing(reason)));
    return;
  }
  describe(title, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await chromium.launch(launch);
    });
    afterAll(() => browser?.close());
    tests(() => browser ?? missing('the browser is not started yet'));
  });
}

/**
 * What axe finds on a page against WCAG and its own best practices, one line for each place; nothing found is [].
 * The script is evaluated, not added: pages that allow no foreign script stay as they are.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  const file = createRequire(path.join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js');
  await page.evaluate(readFileSync(file, 'utf8'));
  const { violations } = AxeResult.parse(await page.evaluate('axe.run()'));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}

const AxeResult = z.object({
  violations: z.array(
    z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
  ),
});

function missing(reason: string): never {
  throw new Error(`No browser: ${reason}`);
}

function browserToUse(): { launch: LaunchOptions; reason: '' } | { launch: null; reason: string } {
  found ??= findBrowser();
  return found.kind === 'found'
    ? { launch: found.launch, reason: '' }
    : { launch: null, reason: found.reason };
}

function findBrowser(): Found {
  const bundled = bundledChromium();
  if (bundled.kind === 'found') return bundled;
  const installed = installedBrowser();
  return installed.kind === 'found'
    ? installed
    : {
        kind: 'none',
        reason: `${bundled.reason}; ${installed.reason}; set CHROME_PATH to a Chrome, Edge or Chromium`,
      };
}

/** Proves that a browser starts here, with the libraries it will have. */
function starts(executablePath: string, env: NodeJS.ProcessEnv): string | null {
  try {
    execFileSync(executablePath, ['--version'], { env, stdio: 'pipe', timeout: 20_000 });
    return null;
  } catch (fault) {
    return fault instanceof Error ? (fault.message.trim().split('\n').at(-1) ?? '') : String(fault);
  }
}

/** The Chromium of @sparticuz/chromium with its own libraries and fonts, unpacked once a machine and version. */
function bundledChromium(): Found {
  if (process.platform !== 'linux')
    return { kind: 'none', reason: `no Chromium from npm for ${process.platform}` };
  try {
    const folder = unpackChromium();
    const libraries = path.join(folder, 'al2023', 'lib');
    // Only its own libraries and fonts: what happens to be installed here must not decide whether a test passes.
    const env = {
      ...process.env,
      // Dates and times in fields as a Danish machine shows them.
      LC_ALL: 'da_DK.UTF-8',
      LD_LIBRARY_PATH: libraries,
      // Where an installed graphics driver names what it hangs into every program that draws.
      XDG_DATA_DIRS: libraries,
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      FONTCONFIG_FILE: path.join(folder, 'fonts', 'fonts.conf'),
    };
    const executablePath = path.join(folder, 'chromium');
    const refused = starts(executablePath, env);
    if (refused !== null)
      return { kind: 'none', reason: `the Chromium from npm does not start (${refused})` };
    const args = [...quiet, '--no-zygote'];
    return { kind: 'found', launch: { executablePath, env: strings(env), args, chromiumSandbox: false } };
  } catch (fault) {
    return {
      kind: 'none',
      reason: `the Chromium from npm can't be unpacked (${fault instanceof Error ? fault.message : fault})`,
    };
  }
}

// The package decides by this variable, when it is imported, whether it brings its libraries. It unpacks into the
// temporary folder and looks at the environment: a process of its own keeps both away from the tests.
const unpackScript = `
import chromium from '@sparticuz/chromium';
chromium.setGraphicsMode = false;
await chromium.executablePath();
`;

function unpackChromium(): string {
  const version = chromiumVersion();
  const folder = path.join(os.tmpdir(), `votum-chromium-${version}-${os.userInfo().uid}`);
  if (existsSync(path.join(folder, 'chromium'))) return folder;
  // Two test processes may unpack at once: each into a folder of its own, and the first to rename has won.
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', unpackScript], {
      cwd: process.cwd(),
      env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      stdio: 'pipe',
      timeout: 120_000,
    });
    writeFileSync(path.join(own, 'fonts', 'fonts.conf'), fontsConf(folder));
    renameSync(own, folder);
  } catch (fault) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(path.join(folder, 'chromium'))) throw fault;
  }
  return folder;
}

function chromiumVersion(): string {
  const entry = createRequire(path.join(process.cwd(), 'package.json')).resolve('@sparticuz/chromium');
  const manifest = readFileSync(path.join(path.dirname(entry), '..', '..', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

const installedPaths: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((exe) =>
      path.join(process.env[root] ?? 'C:\\', exe),
    ),
  ),
};

function installedBrowser(): Found {
  const named = process.env.CHROME_PATH;
  const candidates = named === undefined ? (installedPaths[process.platform] ?? []) : [named];
  for (const executablePath of candidates) {
    if (!existsSync(executablePath)) continue;
    // On Windows --version opens a window instead of answering; there the file being there has to do.
    if (process.platform !== 'win32' && starts(executablePath, process.env) !== null) continue;
    return { kind: 'found', launch: { executablePath, args: quiet } };
  }
  return {
    kind: 'none',
    reason: named === undefined ? 'no installed browser was found' : `${named} does not start`,
  };
}

function strings(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
