/** Figures that a field of an entry holds, typed again in running text. */
import { writeMoney, writeNumber } from '../../../domain/facts/words.ts';
import { oncePer } from '../../oncePer.ts';
import type { Problem } from '../../problem.ts';
import { type Prose, proseOf } from '../../prose/prose.ts';
import { type ContentTree, entriesOf } from '../../tree.ts';
import { type CheckContext, proseProblem } from '../rule.ts';
import { claimsOf } from './claims.ts';

/** What a figure is and which entries hold it. */
interface Figure {
  what: string;
  field: string;
  holders: string[];
}

type Figures = Map<string, Figure>;

function add(figures: Figures, key: string, what: string, field: string, holder: string): void {
  const figure = figures.get(key) ?? { what, field, holders: [] };
  if (!figure.holders.includes(holder)) figure.holders.push(holder);
  figures.set(key, figure);
}

/** Every figure that readers are told, by sort and number. */
function readFigures(tree: ContentTree): Figures {
  const figures: Figures = new Map();
  for (const { file, data } of entriesOf(tree, 'costs')) {
    if (data.kind === 'funding route') continue;
    for (const { claim } of claimsOf<number | string>(data.amountPence, [])) {
      if (typeof claim.value === 'number')
        add(figures, `money ${claim.value}`, writeMoney(claim.value), 'amountPence', file.path);
    }
  }
  for (const { file, data } of entriesOf(tree, 'cohorts')) {
    if (data.feePence !== undefined)
      add(figures, `money ${data.feePence}`, writeMoney(data.feePence), 'feePence', file.path);
    if (data.capacity)
      add(
        figures,
        `people ${data.capacity.value}`,
        `${data.capacity.value} people`,
        'capacity',
        file.path,
      );
  }
  for (const { file, data } of entriesOf(tree, 'programmes')) {
    for (const { claim } of claimsOf(data.guidedLearningHours, [])) {
      add(
        figures,
        `hours ${claim.value}`,
        `${claim.value} hours`,
        'guidedLearningHours',
        file.path,
      );
    }
    for (const { claim } of claimsOf(data.mastersCredits?.upTo, [])) {
      add(
        figures,
        `credits ${claim.value}`,
        `${claim.value} credits`,
        'mastersCredits.upTo',
        file.path,
      );
    }
  }
  for (const { file, data } of entriesOf(tree, 'qualifications')) {
    for (const { claim } of (data.assessment?.tasks ?? []).flatMap(({ wordCount }) =>
      claimsOf(wordCount, []),
    )) {
      add(
        figures,
        `words ${claim.value}`,
        `${writeNumber(claim.value)} words`,
        'wordCount',
        file.path,
      );
    }
  }
  return figures;
}

const MONEY = /£\s?(\d[\d,]*)(?:\.(\d\d))?(?:\s?(k)\b)?/g;
const COUNTS =
  /\b(\d[\d,]*)[\s-](?:guided |learning |study )*(hours?|words?|people|participants|places|credits)\b/g;
const kinds: Record<string, string> = {
  participants: 'people',
  places: 'people',
  hour: 'hours',
  word: 'words',
};

/** Figures that some words state, as keys, with how they are written. */
const figuresIn = oncePer(({ words }: Prose) =>
  /\d/.test(words) ? [...readFiguresIn(words)] : [],
);

function* readFiguresIn(words: string): Generator<{ key: string; written: string }> {
  for (const [written, pounds = '', pence = '00', thousands] of words.matchAll(MONEY)) {
    const amount =
      Number(pounds.replaceAll(',', '')) * 100 * (thousands ? 1000 : 1) + Number(pence);
    yield { key: `money ${amount}`, written };
  }
  for (const [written, number = '', noun = ''] of words.matchAll(COUNTS)) {
    yield { key: `${kinds[noun] ?? noun} ${Number(number.replaceAll(',', ''))}`, written };
  }
}

/** Notes are about one document's wording, and documents may be described in figures. */
const isExempt = ({ name, file, isQuotation }: Prose) =>
  isQuotation || name === 'note' || name === 'title' || file.collection === 'sources';

/** Find figures typed again, and prices typed into text at all. */
export function* checkRepeatedFigures({ tree }: CheckContext): Generator<Problem> {
  const figures = readFigures(tree);
  for (const file of tree.files) {
    for (const prose of proseOf(file)) {
      if (isExempt(prose)) continue;
      for (const { key, written } of figuresIn(prose)) {
        const figure = figures.get(key);
        if (figure) yield repeated(prose, written, figure);
        else if (key.startsWith('money')) yield typedPrice(prose, written);
      }
    }
  }
}

function repeated(prose: Prose, written: string, { what, field, holders }: Figure): Problem {
  const [holder = ''] = holders;
  const more = holders.length > 1 ? ` and ${holders.length - 1} more` : '';
  const isMoney = what.startsWith('£');
  return proseProblem('fact/repeated-figure', prose, written, {
    message: `${what}: ${holder}${more} holds this figure in "${field}", and here it is typed again.`,
    fix: isMoney
      ? 'Write <Fee programme="..." /> in the text below the fields, or leave the figure out.'
      : `Write <Fact of="${holder.replace(/\.\w+$/, '')}" field="${field}" /> in the text below the fields, or leave the figure out.`,
  });
}

const typedPrice = (prose: Prose, written: string) =>
  proseProblem('text/price', prose, written, {
    message: `"${written}" is a price typed into the text, and no entry in costs/ holds it.`,
    fix: 'Write the price in an entry of costs/, and <Fee programme="..." /> here.',
  });
