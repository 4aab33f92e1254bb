/** The words of built pages, those of templates included, can be read with ease. */
import { expect, it } from 'vitest';
import { findSentences, readingAge } from '../../src/checks/prose/readingAge.ts';
import { FEWEST_WORDS, namesOf, OLDEST } from '../../src/checks/rules/readingAge.ts';
import { readRawFiles } from '../../src/checks/reading/rawFiles.ts';
import { readTree } from '../../src/checks/tree.ts';
import { type BuiltPage, listPages } from '../support/builtSite.ts';

const names = namesOf(readTree(readRawFiles('src/content')));

/** Sentences of the page's own; quotations are somebody else's. */
const sentencesOf = (page: BuiltPage) =>
  page.document
    .querySelectorAll('main p, main li, main dd, main small')
    .filter(
      (block) => !block.closest('blockquote') && block.querySelectorAll('p, li, dd').length === 0,
    )
    .flatMap((block) => findSentences(block.text.replace(/\s+/g, ' ').trim(), names));

it(`every page reads as for people of ${OLDEST} at most`, () => {
  const judged = listPages().flatMap((page) => {
    const sentences = sentencesOf(page);
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    return words < FEWEST_WORDS ? [] : [{ path: page.path, years: readingAge(sentences) ?? 0 }];
  });
  expect(judged.length).toBeGreaterThan(60);
  expect(judged.filter(({ years }) => years > OLDEST)).toEqual([]);
});
