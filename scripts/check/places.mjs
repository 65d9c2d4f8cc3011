import os from 'node:os';
import path from 'node:path';
import { findInTexts } from './readProject.mjs';

// Azure's own /home/site is the same on every machine.
const homes = /(?<![\w.-])\/(?:home(?!\/site\b)|Users|root)\/[\w.-]+/g;
const windowsHomes = /\b[A-Z]:\\{1,2}Users\\/g;
const registries =
  /\b(?:registry\.(?:npmjs|yarnpkg|npmmirror)\.\w+|npm\.pkg\.github\.com|pkgs\.dev\.azure\.com|[\w.-]+\.jfrog\.io|[\w.-]*(?:artifactory|verdaccio)[\w-]*\.[\w.-]+)/g;

/** Nothing is about the machine it was written on. */
export const places = {
  id: 'places',
  what: 'no path of a machine and no host of a package registry stands in a file',
  why: 'It works for one person, and tells strangers about that person’s machine.',
  fix: 'Write paths from the root of the repository; leave the registry to npm’s own settings.',
  find(project) {
    const patterns = [
      { what: 'a path of a machine', pattern: homes },
      { what: 'a path of a machine', pattern: windowsHomes },
      { what: 'a registry', pattern: registries },
      { what: 'a path of this machine', pattern: beginning(here(project.root)) },
      ...registryHere().map((host) => ({ what: 'the registry of this machine', pattern: beginning(host) })),
    ];
    return findInTexts(project, patterns, ({ what, match }) => `${what}: ${match[0]}`);
  },
};

/** Where this checkout stands: its neighbourhood, or itself where that is one every machine has. */
function here(root) {
  const parent = `${path.dirname(root)}${path.sep}`;
  const everywhere = parent.length < 4 || parent === `${os.tmpdir()}${path.sep}`;
  return everywhere ? root : parent;
}

/** The registry that npm, which runs this, was told to use. */
function registryHere() {
  try {
    return [new URL(process.env.npm_config_registry ?? '').hostname].filter((host) => host.includes('.'));
  } catch {
    return [];
  }
}

const beginning = (text) => new RegExp(`(?<![\\w.-])${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`, 'g');
