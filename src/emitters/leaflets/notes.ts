/** Puts stated facts into print and keeps track of the documents they come from. */
import { type StatedClaim, type StatedFact, stateFact } from '../../domain/facts/stated.ts';
import { capitalise } from '../../domain/facts/words.ts';
import type { Fact } from '../../domain/model.ts';
import type { Block, Pair, Run, Statement } from './document.ts';

/** A fact about which documents disagree. */
export interface Dispute {
  term: string;
  claims: StatedClaim[];
}

/** What a document has cited so far. Numbers of sources are their places in `sources`, from 1. */
export interface Notes {
  /** Leaves the notes on facts out. A disagreement always shows. */
  isBrief: boolean;
  /** Ids, in the order of their numbers. */
  sources: string[];
  disputes: Dispute[];
}

/** Number of a source in this document; a new one gets the next. */
export function numberOf(notes: Notes, source: string): number {
  if (!notes.sources.includes(source)) notes.sources.push(source);
  return notes.sources.indexOf(source) + 1;
}

/** Plain words, or words that lead somewhere. */
export const say = (...runs: (string | Run)[]): Statement => ({
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  remarks: [],
  unsaid: false,
});

/** Words for something that nobody has published. */
export const sayUnpublished = (text: string): Statement => ({ ...say(text), unsaid: true });

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

const isSame = (one: readonly StatedClaim[], other: readonly StatedClaim[]) =>
  one.map(({ text }) => text).join('|') === other.map(({ text }) => text).join('|');

/** A stated fact in print, with its note and every disagreement. */
export function state(notes: Notes, term: string, fact: StatedFact): Statement {
  const { text, note, source, others, kind } = fact;
  const said = [{ text, source, note }, ...others];
  if (others.length > 0 && !notes.disputes.some(({ claims }) => isSame(claims, said))) {
    notes.disputes.push({ term, claims: said });
  }
  const disagreements = others.map((other) => {
    const who = other.source ? `source ${numberOf(notes, other.source)}` : 'another';
    const remark = !notes.isBrief && other.note ? ` ${ended(other.note)}` : '';
    return [{ text: `Sources disagree: ${who} says ${ended(other.text)}${remark}` }];
  });
  return {
    runs: [{ text }],
    remarks: [...(note && !notes.isBrief ? [[{ text: ended(note) }]] : []), ...disagreements],
    unsaid: kind !== 'known',
  };
}

/** A fact of words as it stands. */
export const stateWords = (notes: Notes, term: string, fact: Fact<string>) =>
  state(
    notes,
    term,
    stateFact(fact, (words) => words),
  );

/** A row of a fact panel. */
export const pair = (notes: Notes, term: string, fact: StatedFact): Pair => ({
  term,
  statements: [state(notes, term, fact)],
});

/** Facts as a list below a heading; nothing where there are none. */
export function listUnder(notes: Notes, heading: string, facts: readonly Fact<string>[]): Block[] {
  if (facts.length === 0) return [];
  const statements = facts.map((fact) => stateWords(notes, heading, fact));
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', statements },
  ];
}

/** Words as a list, each with a capital. */
export const wordList = (words: readonly string[]): Block => ({
  kind: 'list',
  statements: words.map((word) => say(capitalise(word))),
});

/** Pairs as a block; nothing where there are none. */
export const pairsOf = (pairs: Pair[]): Block[] =>
  pairs.length > 0 ? [{ kind: 'pairs', pairs }] : [];

/** Blocks of pairs that follow each other as one, so that their rules do not double. */
export function joinPairs(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'pairs' && last?.kind === 'pairs') {
      joined[joined.length - 1] = { kind: 'pairs', pairs: [...last.pairs, ...block.pairs] };
    } else joined.push(block);
  }
  return joined;
}
