import type { HTMLElement, Node } from 'node-html-parser';
import { NodeType } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { listPages } from '../support/builtSite.ts';

const INLINE = 'a,em,strong,b,abbr,time,cite,q,code';

const isWords = (node: Node | null | undefined): node is Node =>
  node?.nodeType === NodeType.TEXT_NODE && node.text.trim() !== '';

/** What is wrong with the spaces at the edges of a phrase within a sentence, if anything is. */
function faultOf(phrase: HTMLElement): string | undefined {
  const words = phrase.text;
  const { nextSibling: after, previousSibling: before } = phrase;
  if (isWords(after) && /^\s+[.,;:!?)]/.test(after.text)) return 'a space before a mark';
  if (isWords(after) && /\s$/.test(words)) return 'a space at the end of the phrase';
  if (isWords(after) && /\w$/.test(words) && /^\w/.test(after.text)) return 'no space after';
  if (isWords(before) && /\w$/.test(before.text) && /^\w/.test(words)) return 'no space before';
  return undefined;
}

describe('links and marked words in sentences', () => {
  it('have a space on either side and none before a mark', () => {
    const faults = listPages().flatMap(({ path, document }) =>
      document.querySelectorAll(INLINE).flatMap((phrase) => {
        const fault = faultOf(phrase);
        return fault ? [`${path}: ${fault}: ${phrase.text.trim()}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('no words that stand together have a space before a mark', () => {
    const faults = listPages().flatMap(({ path, document }) =>
      document
        .querySelectorAll('p:not([hidden]),small,dd,dt,td,th,h1,h2,h3')
        .flatMap((block) =>
          [...block.text.replace(/\s+/g, ' ').matchAll(/\S{0,20} [.,;:!?)](?=\s|$)/g)].map(
            ([place]) => `${path}: ${place}`,
          ),
        ),
    );
    expect(faults).toEqual([]);
  });

  it('postal addresses have a line for each part', () => {
    const addresses = listPages().flatMap(({ path, document }) =>
      document.querySelectorAll('address').map((address) => ({
        path,
        lines: address.structuredText.split('\n').length,
        breaks: address.querySelectorAll('br').length,
      })),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter(({ breaks }) => breaks < 2)).toEqual([]);
  });
});
