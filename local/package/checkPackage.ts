import { AppManifestUtils } from '@microsoft/app-manifest';
import languageSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json';
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';
import { z } from 'zod';
import type { Json } from './fillPlaceholders';
import { localisableTexts } from './localisableTexts';
import { readPng } from './readPng';

/** A package as it is to be: its manifest, its other files by name, and those of them that are languages. */
export type AppPackage = {
  manifest: Json;
  languages: Readonly<Record<string, Json>>;
  icons: Readonly<Record<string, Uint8Array>>;
};

/** Says which files a manifest refers to. */
export const References = z.object({
  localizationInfo: z.object({
    defaultLanguageFile: z.string(),
    additionalLanguages: z.array(z.object({ file: z.string() })),
  }),
  icons: z.object({ color: z.string(), outline: z.string() }),
});

// Typed for whole manifests of every version there is; here a document is one only when it has been checked. The schema
// is handed over, since the library would fetch one it does not find beside itself.
const official: { validateAgainstSchema(document: unknown, schema: unknown): Promise<string[]> } =
  AppManifestUtils;

// Two patterns of the official language schema leave a bracket bare, which no engine takes as a regular expression in
// Unicode mode, the mode that library compiles them in.
const mendedLanguageSchema: unknown = JSON.parse(
  JSON.stringify(languageSchema).replaceAll('\\\\b]', '\\\\b\\\\]'),
);

/**
 * What Teams would refuse a package for, in sentences; none when it is in order. Microsoft's own schemas, then what they
 * leave out: that each language says everything, and the sizes of the icons.
 */
export async function checkPackage({ manifest, languages, icons }: AppPackage): Promise<string[]> {
  const faults = named('manifest.json', await official.validateAgainstSchema(manifest, manifestSchema));
  for (const [file, language] of Object.entries(languages))
    faults.push(...named(file, await official.validateAgainstSchema(language, mendedLanguageSchema)));
  return faults.length > 0
    ? faults
    : [...checkLanguages(manifest, languages), ...checkIcons(manifest, icons)];
}

function named(file: string, faults: readonly string[]): string[] {
  return faults.map((fault) => `${file}: ${fault.trim()}`);
}

function checkLanguages(manifest: Json, languages: AppPackage['languages']): string[] {
  const texts = localisableTexts(manifest);
  const { localizationInfo } = References.parse(manifest);
  return Object.entries(languages).flatMap(([file, language]) => {
    const said = z.record(z.string(), z.string()).parse(language);
    const missing = Object.keys(texts).filter((key) => !said[key]);
    const unknown = Object.keys(said).filter((key) => key !== '$schema' && !(key in texts));
    // The manifest's own texts are in the default language: the two must say the same.
    const differing =
      file === localizationInfo.defaultLanguageFile
        ? Object.keys(texts).filter((key) => said[key] && said[key] !== texts[key])
        : [];
    return [
      ...missing.map((key) => `${file}: ${key} is missing.`),
      ...unknown.map((key) => `${file}: the manifest has no ${key}.`),
      ...differing.map((key) => `${file}: ${key} differs from the manifest.`),
    ];
  });
}

// Teams' sizes, in pixels: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package
function checkIcons(manifest: Json, icons: AppPackage['icons']): string[] {
  const { color, outline } = References.parse(manifest).icons;
  return [...checkIcon(color, icons[color], 192, false), ...checkIcon(outline, icons[outline], 32, true)];
}

function checkIcon(
  file: string,
  bytes: Uint8Array | undefined,
  pixels: number,
  transparent: boolean,
): string[] {
  const png = bytes ? readPng(bytes) : null;
  if (!png) return [`${file}: not a PNG.`];
  const fits = png.width === pixels && png.height === pixels;
  return [
    ...(fits ? [] : [`${file}: must be ${pixels} × ${pixels} pixels, and is ${png.width} × ${png.height}.`]),
    ...(transparent && !png.transparent ? [`${file}: must be transparent.`] : []),
  ];
}
