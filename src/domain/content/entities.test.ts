import { expect, it } from 'vitest';
import { readEntities } from './entities.ts';

it('entities are read once, so that written ones stay words', () => {
  expect(readEntities('a &amp; b &lt;i&gt; &#39;c&#x27; &amp;lt;')).toBe("a & b <i> 'c' &lt;");
});

it('an unknown entity stays, or is what the caller says', () => {
  expect(readEntities('5 &euro;')).toBe('5 &euro;');
  expect(readEntities('5 &euro;', ' ')).toBe('5  ');
});
