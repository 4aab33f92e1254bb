/** A fact in the words a reader sees, with where it comes from and who disagrees. */
import type { Claim, Fact } from '../../schemas/fields.ts';

/** What one document says, in words. */
export interface StatedClaim {
  text: string;
  source?: string | undefined;
  note?: string | undefined;
}

/** A fact ready to print. `kind` tells apart what is known, announced as open, and unpublished. */
export interface StatedFact extends StatedClaim {
  kind: 'known' | 'to-be-confirmed' | 'not-published';
  others: StatedClaim[];
}

export const notPublished: StatedFact = {
  kind: 'not-published',
  text: 'Not published',
  others: [],
};

export const stillToBeConfirmed: StatedFact = {
  kind: 'to-be-confirmed',
  text: 'To be confirmed',
  others: [],
};

/** State plain words that come from the entry itself. */
export function stateText(text: string | undefined): StatedFact {
  return text ? { kind: 'known', text, others: [] } : notPublished;
}

/** Put a fact into words by `write`; a missing fact is stated as not published. */
export function stateFact<T>(fact: Fact<T> | undefined, write: (value: T) => string): StatedFact {
  if (!fact) return notPublished;
  const stateClaim = ({ value, source, note }: Claim<T>): StatedClaim => ({
    text: write(value),
    source,
    note,
  });
  return { kind: 'known', ...stateClaim(fact), others: fact.others.map(stateClaim) };
}

/** State several facts as one, each in its own sentence. */
export function stateAll(facts: readonly StatedFact[]): StatedFact {
  if (facts.length === 0) return notPublished;
  return {
    kind: 'known',
    text: facts.map(({ text }) => text).join('. '),
    source: facts[0]?.source,
    others: facts.flatMap(({ others }) => others),
  };
}

/** Most facts of one kind in a cell: a programme may have thousands of cohorts. */
const mostInCell = 5;

/** State what several things say, each different word once, and how many more there are. */
export function stateEach<Thing>(
  things: readonly Thing[],
  state: (thing: Thing) => StatedFact,
): StatedFact {
  const stated: StatedFact[] = [];
  const seen = new Set<string>();
  for (const fact of things.map(state)) {
    if (!seen.has(fact.text)) stated.push(fact);
    seen.add(fact.text);
  }
  const all = stateAll(stated.slice(0, mostInCell));
  const more = stated.length - mostInCell;
  return more > 0 ? { ...all, text: `${all.text}. And ${more} more` } : all;
}
