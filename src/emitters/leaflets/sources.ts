/** The part of a printed document about the documents behind it. */
import { sourceAddress } from '../../domain/addresses.ts';
import { writeDate, writePublicationDate } from '../../domain/facts/words.ts';
import type { Source } from '../../domain/model.ts';
import type { Block, Pair, Part, Statement } from './document.ts';
import { type Notes, numberOf, pairsOf, say } from './notes.ts';
import type { Locate } from './people.ts';

/** Documents by their numbers, and every fact on which they disagree. Comes last: it lists what was cited. */
export function sourcesPart(sources: readonly Source[], notes: Notes, locate: Locate): Part {
  const claims = notes.disputes.map(({ term, claims: [said, ...others] }): Pair => {
    const cite = (source: string | undefined) =>
      source ? ` (source ${numberOf(notes, source)})` : '';
    const lines: Statement[] = [say(`${said?.text ?? ''}${cite(said?.source)}`)];
    for (const { text, source } of others) lines.push(say(`${text}${cite(source)}`));
    return { term, statements: lines };
  });
  const statements = notes.sources.map((id) => {
    const source = sources.find((entry) => entry.id === id);
    if (!source) return say(id);
    const published = source.publishedOn ? `, ${writePublicationDate(source.publishedOn)}` : '';
    return say(
      { text: source.title, to: locate(sourceAddress(id)) },
      `, ${source.publisher}${published}. Read on ${writeDate(source.readOn)}.`,
    );
  });
  const blocks: Block[] = [{ kind: 'list', statements, isNumbered: true }];
  if (claims.length > 0 && !notes.isBrief) {
    blocks.push({ kind: 'heading', text: 'Where the documents disagree' }, ...pairsOf(claims));
  }
  return { heading: 'Where these facts come from', blocks };
}
