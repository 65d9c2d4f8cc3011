import { type Verb, verbs } from '../../cards/verbs';
import { findMicrosoftFaults } from './findMicrosoftFaults';
import { knownProperties } from './knownProperties';

/** Own budget: older clients stop at 28 KB, and what is sent is UTF-8. */
export const MOST_BYTES = 28 * 1024;
const MOST_ACTIONS = 6;
const MOST_REFRESHED = 60;

type Node = Record<string, unknown>;

/**
 * What is wrong with a card, in words; an empty list is a good card. Holds it to Adaptive Cards 1.5 by Microsoft's own
 * parser and by a list of what 1.5 knows, and to the house's rules.
 */
export function checkCard(card: unknown): string[] {
  const root = card as Node;
  const json = JSON.stringify(card);
  const nodes = [...nodesOf(root)];
  return [
    ...findMicrosoftFaults(card),
    ...checkRoot(root),
    ...nodes.flatMap(checkNode),
    ...checkIds(nodes),
    ...checkToggles(nodes),
    ...checkInputs(nodes),
    ...(json.includes('${') ? ['a "${" is left: a template was not filled'] : []),
    ...(/:null[,}]/.test(json) || /"(?!value")\w+":""[,}]/.test(json) ? ['a value is null or empty'] : []),
    ...(Buffer.byteLength(json) > MOST_BYTES ? [`too big: ${Buffer.byteLength(json)} bytes`] : []),
  ];
}

/** Every text of a card that a reader sees, in reading order. */
export function textsOf(card: unknown): string[] {
  const seen = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'altText', 'value', 'fallbackText'];
  return [...nodesOf(card as Node)].flatMap((node) =>
    seen.flatMap((key) => (typeof node[key] === 'string' ? [node[key]] : [])),
  );
}

/** Everything with a `type`, in order: elements, runs, actions. */
export function* nodesOf(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const item of node) yield* nodesOf(item);
  } else if (typeof node === 'object' && node !== null) {
    if (typeof (node as Node).type === 'string') yield node as Node;
    for (const [key, value] of Object.entries(node))
      if (key !== 'data' && key !== 'msteams') yield* nodesOf(value);
  }
}

function checkRoot(root: Node): string[] {
  const refresh = root.refresh as { userIds?: unknown } | undefined;
  const userIds = refresh?.userIds;
  return [
    ...(root.version === '1.5' ? [] : [`version is ${String(root.version)}, not 1.5`]),
    ...(root.$schema === 'http://adaptivecards.io/schemas/adaptive-card.json' ? [] : ['$schema is missing']),
    ...(root.lang === 'da' || root.lang === 'en' ? [] : ['lang is missing']),
    ...(typeof root.fallbackText === 'string' ? [] : ['fallbackText is missing']),
    ...checkTeams(root),
    ...(refresh === undefined || (Array.isArray(userIds) && userIds.length <= MOST_REFRESHED)
      ? []
      : [`refresh.userIds must be a list of at most ${MOST_REFRESHED}`]),
  ];
}

/** Full width; and of whom a card pings, each has a text of the card that stands for him alone, and every such text a person. */
function checkTeams(root: Node): string[] {
  const { width, entities = [], ...rest } = (root.msteams ?? {}) as { width?: unknown; entities?: Node[] };
  const pinged = entities.map((entity) => String(entity.text));
  const written = [...nodesOf(root)].flatMap((node) =>
    node.type === 'TextBlock' ? [...String(node.text).matchAll(/<at>[^<>]*<\/at>/g)].map(String) : [],
  );
  return [
    ...(width === 'Full' && Object.keys(rest).length === 0 ? [] : ['msteams.width is not Full']),
    ...(JSON.stringify([...pinged].sort()) === JSON.stringify([...written].sort())
      ? []
      : ['who is pinged is not who is written']),
    ...(new Set(pinged).size === pinged.length ? [] : ['one text pings two']),
  ];
}

function checkNode(node: Node): string[] {
  const type = String(node.type);
  const known = knownProperties[type];
  if (known === undefined) return [`${type} is unknown to 1.5`];
  const name = `${type} "${String(node.title ?? node.text ?? node.id ?? '').slice(0, 40)}"`;
  const missing = (key: string) => (typeof node[key] === 'string' ? [] : [`${name} has no ${key}`]);
  const actions = type === 'ActionSet' || type === 'AdaptiveCard' ? ((node.actions ?? []) as Node[]) : [];
  return [
    ...Object.keys(node).flatMap((key) => (known.includes(key) ? [] : [`${name}: 1.5 knows no ${key}`])),
    ...(actions.length > MOST_ACTIONS ? [`${name} has ${actions.length} actions`] : []),
    ...(type === 'ActionSet' && actions.length === 0 ? ['an ActionSet is empty'] : []),
    ...(type === 'Container' && (node.items as Node[]).length === 0 ? ['a Container is empty'] : []),
    ...(type === 'TextBlock' && node.wrap !== true ? [`${name} does not wrap`] : []),
    ...(type === 'TextBlock' && /^\s*(\d+\.|[-*+]) /.test(String(node.text))
      ? [`${name} would be drawn as a list`]
      : []),
    ...(type === 'RichTextBlock' && (node.inlines as Node[]).length === 0
      ? ['a RichTextBlock is empty']
      : []),
    ...(type === 'Image' ? missing('altText') : []),
    ...(type.startsWith('Input.') ? [...missing('label'), ...missing('id')] : []),
    ...(node.isRequired === true ? missing('errorMessage') : []),
    ...(type.startsWith('Action.') ? missing('title') : []),
    ...(type === 'Action.OpenUrl' && !/^https:\/\//.test(String(node.url))
      ? [`${name} opens no https address`]
      : []),
    ...(type === 'Action.Execute' ? checkPress(node, name) : []),
  ];
}

/** A button must carry data that its verb takes as they stand; inputs come on top. */
function checkPress({ verb, data }: Node, name: string): string[] {
  if (typeof verb !== 'string' || !Object.hasOwn(verbs, verb))
    return [`${name} has the unknown verb ${String(verb)}`];
  const parsed = verbs[verb as Verb].safeParse(data);
  return parsed.success ? [] : [`${name} carries data that ${verb} refuses: ${parsed.error.message}`];
}

function checkIds(nodes: readonly Node[]): string[] {
  const ids = nodes.flatMap((node) => (typeof node.id === 'string' ? [node.id] : []));
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id "${id}" stands twice`);
}

function checkToggles(nodes: readonly Node[]): string[] {
  const ids = new Set(nodes.map((node) => node.id));
  const targets = nodes.flatMap((node) =>
    node.type === 'Action.ToggleVisibility' ? (node.targetElements as unknown[]) : [],
  );
  return targets
    .map((target) => (typeof target === 'string' ? target : (target as Node).elementId))
    .filter((id) => !ids.has(id))
    .map((id) => `ToggleVisibility names "${String(id)}", which is not in the card`);
}

/** An input nobody reads would lose what is typed into it: some button of the card must take it under its id. */
function checkInputs(nodes: readonly Node[]): string[] {
  const taken = nodes.flatMap((node) => {
    const schema = node.type === 'Action.Execute' ? verbs[node.verb as Verb] : undefined;
    if (schema === undefined || !('shape' in schema)) return [];
    return schema._zod.def.catchall === undefined || isStrict(schema) ? Object.keys(schema.shape) : ['*'];
  });
  return (
    nodes
      .filter((node) => String(node.type).startsWith('Input.'))
      // A field to copy from holds what Votum wrote, and nothing is typed into it.
      .filter((node) => !/^copy[A-Z]/.test(String(node.id)))
      .filter((node) => !taken.includes(String(node.id)) && !taken.includes('*'))
      .map((node) => `nothing takes the input "${String(node.id)}"`)
  );
}

function isStrict(schema: {
  _zod: { def: { catchall?: { _zod: { def: { type: string } } } | undefined } };
}): boolean {
  return schema._zod.def.catchall?._zod.def.type === 'never';
}
