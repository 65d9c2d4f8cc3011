import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { Refusal, sentenceOf } from './host/refusal';
import { checkPackage } from './package/checkPackage';
import type { Json } from './package/fillPlaceholders';
import { readPackageSettings, trialSettings } from './package/packageSettings';
import { readPackage } from './package/readPackage';
import { childEnvironment } from './settings';

const OUT = path.join('dist', 'votum.zip');

/** `npm run package`: the Teams app package, checked before it is written. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const settings = readPackageSettings(args, childEnvironment({}));
    const version = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;
    const app = readPackage('appPackage', version, settings);
    const faults = await checkPackage(app);
    if (faults.length > 0) throw new Refusal(`Not packaged:\n${faults.join('\n')}`);
    const files = [
      { name: 'manifest.json', bytes: textOf(app.manifest) },
      ...Object.entries(app.languages).map(([name, language]) => ({ name, bytes: textOf(language) })),
      ...Object.entries(app.icons).map(([name, bytes]) => ({ name, bytes })),
    ];
    mkdirSync(path.dirname(OUT), { recursive: true });
    writeFileSync(
      OUT,
      zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: '1980-06-01' }),
    );
    console.log(`${OUT}  ${settings.name} ${version}, ${settings.domain}`);
    if (settings === trialSettings)
      console.log('A trial package with no bot behind it. For an installation, say --app-id and --domain.');
    else if ([settings.privacy, settings.terms].includes(`https://${settings.domain}`))
      console.log(
        'Teams shows the bot’s own address for privacy and terms, where nothing can be read: say --website.',
      );
    return 0;
  } catch (fault) {
    console.error(sentenceOf(fault));
    return 1;
  }
}

function textOf(document: Json): Buffer {
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8');
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
