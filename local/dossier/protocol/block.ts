/** A column of a table: its heading and how many hundredths of the page's width it takes. */
export interface Column {
  head: string;
  width: number;
  /** Hashes, which are compared letter by letter. */
  mono?: true;
}

/** What a protocol is made of, before it is laid out: plain words, in the order they are read. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'subheading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** The words that are decided: set apart from the rest. */
  | { kind: 'decision'; text: string }
  | { kind: 'small'; text: string }
  | { kind: 'item'; text: string }
  /** What a thing is called, and what it is. */
  | { kind: 'facts'; rows: [name: string, value: string][]; mono?: true }
  | { kind: 'table'; columns: Column[]; rows: string[][] }
  /** Name, seat and date under a line to sign on. */
  | { kind: 'signature'; name: string; body: string };

/** A protocol: its title, the line above and below it, and what stands in it. */
export interface Protocol {
  kind: string;
  title: string;
  subtitle: string;
  blocks: Block[];
  footer: { left: string; hash: string };
}

/** A section under its heading; nothing where it has nothing to say. */
export function section(heading: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}

/** The same one level down. */
export function subsection(heading: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'subheading', text: heading }, ...blocks];
}
