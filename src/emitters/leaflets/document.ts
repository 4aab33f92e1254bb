/**
 * A printed document as plain data: what it says and in what order, not how it looks.
 *
 * The templates in `src/leaflets/` set it. All text is text: nothing in it is read as markup.
 */

/** A run of words, with the full address it leads to. */
export interface Run {
  text: string;
  to?: string | undefined;
}

/** Something stated, with smaller remarks below it: notes, and what other documents say. */
export interface Statement {
  runs: Run[];
  remarks: Run[][];
  /** What nobody has published, or what is still to be confirmed. */
  unsaid: boolean;
}

export interface Pair {
  term: string;
  statements: Statement[];
}

export interface Column {
  heading: string;
  /** A column of figures stands to the right, figure under figure. */
  kind: 'name' | 'text' | 'figure';
}

/** A cell of a table: statements below one another, or a list. */
export interface Cell {
  statements: Statement[];
  isList?: boolean;
}

export type Block =
  | { kind: 'paragraph'; statement: Statement }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; statements: Statement[]; isNumbered?: boolean }
  | { kind: 'pairs'; pairs: Pair[] }
  | { kind: 'table'; caption: string; columns: Column[]; rows: Cell[][]; total?: Cell[] };

export interface Part {
  heading: string;
  blocks: Block[];
}

/** The rung of the ladder whose colour a document takes. */
export type Rung = 'middle' | 'senior' | 'headship' | 'executive' | 'specialist';

export interface PrintedDocument {
  kind: 'leaflet' | 'specification';
  /** Title in the file's properties and in readers' windows. */
  title: string;
  author: string;
  /** The day the latest of its sources was read, `YYYY-MM-DD`: the file's date, so that the same facts make the same file. */
  readOn: string;
  rung: Rung | undefined;
  siteName: string;
  strapline: string;
  kicker: string;
  heading: string;
  /** Name of the qualification in full. */
  qualification: string;
  lead: string;
  /** Says that the qualification was replaced, and by what. */
  replaced: { words: string; by: Run[] } | undefined;
  keyFacts: Pair[];
  /** How to apply. */
  apply: Statement[];
  /** Address of the programme's page: for the code, and in words for people. */
  page: Run & { to: string };
  /** When the sources were read, and who made the document. */
  imprint: string;
  /** Parts that a leaflet has on its front. */
  front: Part[];
  parts: Part[];
  /** Headings of the parts that a leaflet does without where it has no room, the first one first. */
  dispensable: string[];
}
