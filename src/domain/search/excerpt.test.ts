import { expect, it } from 'vitest';
import { readExcerpt } from './excerpt.ts';

it('marks stand apart, and signs are read', () => {
  expect(readExcerpt('a <mark>head</mark> &amp; a &lt;b&gt; &quot;c&quot;')).toEqual([
    { text: 'a ', isMarked: false },
    { text: 'head', isMarked: true },
    { text: ' & a <b> "c"', isMarked: false },
  ]);
});

it('a tag that is not a mark is words', () => {
  expect(readExcerpt('<img src=x onerror=alert(1)>')).toEqual([
    { text: '<img src=x onerror=alert(1)>', isMarked: false },
  ]);
});
