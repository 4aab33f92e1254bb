import { describe, expect, it } from 'vitest';
import { findParts } from './findParts.ts';

describe('the parts of a page', () => {
  it('are its headings of the second level, in order, with their ids', () => {
    const html =
      '<section class="part"><h2 id="who">Who it is for</h2><h3 id="age">Age</h3></section>' +
      '<h2 id="fees" class="x">Fees &amp; <em>funding</em></h2>';
    expect(findParts(html)).toEqual([
      { id: 'who', html: 'Who it is for' },
      { id: 'fees', html: 'Fees &amp; funding' },
    ]);
  });

  it('leave out a heading that nothing can lead to', () => {
    expect(findParts('<h2>Without an id</h2>')).toEqual([]);
  });
});
