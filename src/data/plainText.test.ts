import { describe, expect, it } from 'vitest';
import { needsMdx, renderPlainText } from './plainText.ts';

describe('text without components', () => {
  it.each([
    '<Fact of="x" field="y" />',
    'A {name} in braces',
    '![A plan](./plan.png)',
    "import X from 'x'",
  ])('%s needs MDX', (text) => expect(needsMdx(text)).toBe(true));
  it('plain Markdown does not', () => {
    expect(
      needsMdx(
        '## Heading\n\nText with [a link](/guides/) and **stress**.\n\nAn important export.',
      ),
    ).toBe(false);
  });
  it('is rendered with ids on its headings and the base path on its links', async () => {
    const { html, headings } = await renderPlainText(
      '## Who pays\n\n[Costs](/costs/) or [DfE](https://www.gov.uk/)',
      '/npq/',
    );
    expect(html).toContain('<h2 id="who-pays">Who pays</h2>');
    expect(html).toContain('<a href="/npq/costs/">Costs</a>');
    expect(html).toContain('<a href="https://www.gov.uk/">DfE</a>');
    expect(headings).toEqual([{ depth: 2, slug: 'who-pays', text: 'Who pays' }]);
  });
  it('renders hostile text as text', async () => {
    const { html } = await renderPlainText('a & b > c "d" [x](javascript:alert(1))', '/');
    expect(html).not.toMatch(/<script/);
  });
});
