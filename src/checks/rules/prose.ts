/** What nobody should write into running text. */
import { oncePer } from '../oncePer.ts';
import type { Problem } from '../problem.ts';
import { type BodyNode, nodesOf } from '../reading/body.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import { type CheckContext, proseProblem } from './rule.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const TELEPHONE = /(?<![\w/.-])(?:\+44|\(?0\d{2,4}\)?)(?:[\s-]*\d){6,10}(?![\w-])/g;
const DIGITS = { least: 10, most: 13 };

function* contactsIn(words: string): Generator<string> {
  for (const [address] of words.matchAll(EMAIL)) yield address;
  for (const [number] of words.matchAll(TELEPHONE)) {
    const digits = number.replace(/\D/g, '').length;
    if (digits >= DIGITS.least && digits <= DIGITS.most) yield number.trim();
  }
}

const contactsOf = oncePer(({ words, node }: Prose) => {
  const hidden = node ? hiddenContacts(node) : [];
  return new Set([...contactsIn(words), ...hidden]);
});

/** Find e-mail addresses and telephone numbers outside the fields that are for them. */
export function* checkContacts({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    for (const prose of proseOf(file)) {
      for (const contact of contactsOf(prose)) {
        yield proseProblem('text/contact', prose, contact, {
          message: `"${contact}" is typed into the text, where nobody finds it when it changes.`,
          fix: 'Write it under "contacts" in the provider\'s entry, and link to /contact/ or to the provider here.',
        });
      }
    }
  }
}

/** Contacts that are the address of a link, behind other words. */
function hiddenContacts(node: BodyNode): string[] {
  return nodesOf(node).flatMap(({ node: { url } }) => {
    const [, contact] = /^(?:mailto|tel):([^?]+)/i.exec(url ?? '') ?? [];
    return contact ? [contact] : [];
  });
}

const PLACEHOLDER =
  /\b(?:TBC|TBA|TBD|TODO|FIXME|XXX+|lorem ipsum)\b|\?\?\?|\[(?:insert|date|name|link|to do)[^\]]*\]/i;

/** Find words that stand for words still to come. */
export function* checkPlaceholders({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    for (const prose of proseOf(file)) {
      const [placeholder] = PLACEHOLDER.exec(prose.words) ?? [];
      if (!placeholder || prose.isQuotation || prose.name === 'otherWords') continue;
      yield proseProblem('text/placeholder', prose, placeholder, {
        message: `"${placeholder}" stands where something is still to be written.`,
        fix: 'Write it, or leave the field out. What a provider has announced as to be confirmed is written toBeConfirmed in the field for it.',
      });
    }
  }
}

const TAG = /<\/?[a-z!][^>]*>?/i;
const MARKDOWN = /\*\*\S[^*]*\S\*\*|\[[^\]]+\]\([^)]+\)|^#{1,6} |`[^`]+`/;

/** Find tags and Markdown in fields, which hold plain words. */
export function* checkMarkup({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    for (const prose of proseOf(file)) {
      if (prose.node) yield* checkLinkSyntax(prose);
      else yield* checkPlainWords(prose);
    }
  }
}

function* checkPlainWords(prose: Prose): Generator<Problem> {
  const [tag] = TAG.exec(prose.words) ?? [];
  const [markdown] = MARKDOWN.exec(prose.words) ?? [];
  if (tag) {
    yield proseProblem('text/html', prose, tag, {
      message: `"${tag.slice(0, 60)}" is HTML, and a field holds plain words: readers would see the signs.`,
      fix: 'Delete the tags.',
    });
  } else if (markdown) {
    yield proseProblem('text/markdown', prose, markdown, {
      message: `"${markdown.slice(0, 60)}" is Markdown, and a field holds plain words: readers would see the signs.`,
      fix: 'Delete the signs, or move the words to the text below the fields.',
    });
  }
}

/** Find links that were meant, and written so that they are none. */
function* checkLinkSyntax(prose: Prose): Generator<Problem> {
  const [wrong] =
    /\[[^\]]+\]\s+\((?:\/|https:)[^)]*\)|\([^)]+\)\[(?:\/|https:)[^\]]*\]|\[[^\]]+\]\((?:\/|https:)[^)]*$/.exec(
      prose.words,
    ) ?? [];
  if (!wrong) return;
  yield proseProblem('body/link-syntax', prose, wrong, {
    message: `"${wrong.slice(0, 60)}" is not a link yet.`,
    fix: 'Write [words](/address/), with nothing between the two brackets.',
  });
}
