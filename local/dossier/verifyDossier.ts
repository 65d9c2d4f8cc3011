import type { z } from 'zod';
import { checkDossier, DOSSIER_PARTS, type DossierPart } from '../../domain/dossier/checkDossier';
import { Dossier, type ReadDossier } from '../../domain/dossier/dossier';
import { checkManifest, MANIFEST, Manifest } from '../../domain/dossier/manifest';
import { DOSSIER_FILE } from './dossierFiles';
import { shown } from './shown';

/** What was held against what, in order, as far as it holds; and the first thing that does not. */
export interface VerifiedDossier {
  holds: string[];
  /** Null where everything holds. */
  fault: string | null;
  dossier: Dossier | null;
}

const words: Record<DossierPart, { holds: string; not: (at: string) => string }> = {
  hash: {
    holds: 'Entry: its hash is computed again.',
    not: (at) => `The register's entry ${at} is not the words it was hashed from.`,
  },
  events: {
    holds: 'Events: none is missing.',
    not: (at) => `Event ${at} is missing, doubled or does not belong.`,
  },
  record: {
    holds: 'Events: they are those the entry was made of.',
    not: () => 'The events are not those the entry was made of.',
  },
  wording: {
    holds: 'Wording: the fingerprint of every version is computed again.',
    not: (at) => `The wording or the papers of version ${at} are not those of its fingerprint.`,
  },
  files: {
    holds: 'Papers: every file has the content the board was given.',
    not: (at) => `The file ${at} is not the one the board was given.`,
  },
  case: {
    holds: 'Case: it is the one that was entered.',
    not: (at) => `The case is not the one that was entered: ${at} differs.`,
  },
  course: {
    holds: 'Course: rules, deadline, confirmations, receipt and ending are those the events tell.',
    not: (at) => `The course of the case is not what the events tell: ${at} differs.`,
  },
  told: {
    holds: 'Lists: answers, remarks, questions and deliveries are those the events tell.',
    not: (at) => `What is told under ${at} is not what the events tell.`,
  },
  seats: {
    holds: 'Seats: each is as it was frozen, and in or out of the case as its events tell.',
    not: (at) => `The seat ${at} is not as it was frozen, or as its events tell.`,
  },
  answers: {
    holds: 'Answers: each seat has those its events tell.',
    not: (at) => `The seat ${at} has another answer than its events tell.`,
  },
  count: {
    holds: 'Count: the seats are counted as their events have them.',
    not: () => 'The seats are not counted as their events have them.',
  },
  outcome: {
    holds: 'Outcome: it is computed again from the events and the frozen rules.',
    not: () => 'The events and the frozen rules give another outcome.',
  },
  chain: {
    holds: 'Chain: its place can be.',
    not: (at) => `The entry ${at} cannot stand in that place of the chain.`,
  },
};

/** Holds the files of a dossier against their list, its schema and itself; offline, with nothing but these files. */
export function verifyDossier(files: ReadonlyMap<string, Uint8Array>): VerifiedDossier {
  const holds: string[] = [];
  const stop = (fault: string, dossier: Dossier | null = null) => ({ holds, fault, dossier });
  const manifest = Manifest.safeParse(readJson(files.get(MANIFEST)));
  if (!manifest.success) return stop(`Not a dossier: ${MANIFEST} is missing or is none.`);
  const other = checkManifest(manifest.data, files);
  if (other !== null) return stop(manifestFault(other.why, shown(other.file)));
  holds.push(`Files: ${files.size - 1}, each as listed in ${MANIFEST}.`);

  const document = readJson(files.get(DOSSIER_FILE));
  const parsed = Dossier.safeParse(document);
  if (!parsed.success) return stop(`${DOSSIER_FILE} is not as its schema says: ${firstIssue(parsed.error)}`);
  const dossier = parsed.data;
  holds.push(`Schema: ${DOSSIER_FILE} is a ${dossier.schema}.`);
  if (manifest.data.decision !== dossier.number || manifest.data.entry !== dossier.register.entry.hash)
    return stop(`${MANIFEST} is of another decision than ${DOSSIER_FILE}.`, dossier);

  const read: ReadDossier = { dossier, document };
  const fault = checkDossier(read, files);
  const held = fault === null ? DOSSIER_PARTS : DOSSIER_PARTS.slice(0, DOSSIER_PARTS.indexOf(fault.part));
  holds.push(...held.map((part) => words[part].holds));
  return fault === null
    ? { holds, fault: null, dossier }
    : stop(words[fault.part].not(fault.at === '' ? '' : shown(fault.at)), dossier);
}

function manifestFault(why: 'missing' | 'unlisted' | 'changed', file: string): string {
  switch (why) {
    case 'missing':
      return `${file} is listed in ${MANIFEST} and is not there.`;
    case 'unlisted':
      return `${file} is not listed in ${MANIFEST}.`;
    case 'changed':
      return `${file} is not the file that ${MANIFEST} lists.`;
    default:
      return why satisfies never;
  }
}

function readJson(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array()));
  } catch {
    return undefined;
  }
}

function firstIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  // The message names fields of a file nobody vouches for.
  return issue === undefined ? 'it cannot be read.' : shown(`${issue.path.join('.')}: ${issue.message}`);
}
