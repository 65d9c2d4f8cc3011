import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from '../host/refusal';
import { type AppPackage, References } from './checkPackage';
import { fillPlaceholders, type Json } from './fillPlaceholders';
import type { PackageSettings } from './packageSettings';

/** Reads the manifest in a folder with what it refers to, filled in. Throws a Refusal for a file that cannot be read. */
export function readPackage(folder: string, version: string, settings: PackageSettings): AppPackage {
  const values = { version, ...settings };
  const manifest = fillPlaceholders(readJson(folder, 'manifest.json'), values);
  const read = References.safeParse(manifest);
  if (!read.success) throw new Refusal(`appPackage/manifest.json: ${z.prettifyError(read.error)}`);
  const { localizationInfo, icons } = read.data;
  const languageFiles = [
    localizationInfo.defaultLanguageFile,
    ...localizationInfo.additionalLanguages.map(({ file }) => file),
  ];
  return {
    manifest,
    languages: Object.fromEntries(
      languageFiles.map((file) => [file, fillPlaceholders(readJson(folder, file), values)]),
    ),
    icons: Object.fromEntries([icons.color, icons.outline].map((file) => [file, readBytes(folder, file)])),
  };
}

function readJson(folder: string, file: string): Json {
  try {
    return JSON.parse(readBytes(folder, file).toString('utf8')) as Json;
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    throw new Refusal(`appPackage/${file} is not JSON: ${fault instanceof Error ? fault.message : fault}`);
  }
}

function readBytes(folder: string, file: string): Buffer {
  try {
    return readFileSync(path.join(folder, file));
  } catch {
    throw new Refusal(`appPackage/${file} is missing; appPackage/manifest.json refers to it.`);
  }
}
