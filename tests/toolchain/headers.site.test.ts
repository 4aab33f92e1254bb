import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it } from 'vitest';
import { HOST_LIMITS, headersForPath } from '../../scripts/lib/headers.mjs';
import { listPages, readBuiltFile } from '../support/builtSite.ts';

it('the header file stays within the limits of hosts that would ignore what exceeds them', () => {
  const lines = readBuiltFile('/_headers').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(HOST_LIMITS.lineLength);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(
    HOST_LIMITS.rules,
  );
});

/** Every element of a page, by the algorithm that browsers use; what templates hold included. */
function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const held = 'content' in child ? elementsOf(child.content) : [];
    return [child, ...held, ...elementsOf(child)];
  });
}

it('every page keeps to the policy that it is served with', () => {
  const headers = readBuiltFile('/_headers');
  const broken: string[] = [];
  for (const { path, html } of listPages()) {
    const policy = headersForPath(headers, path)['Content-Security-Policy'] ?? '';
    expect(policy, path).not.toMatch(/'unsafe-/);
    for (const { tagName, attrs, childNodes } of elementsOf(parse(html))) {
      const given = new Map(attrs.map(({ name, value }) => [name, value]));
      for (const [name, value] of given) {
        const isInline = name.startsWith('on') || name === 'style';
        const isForeign = /^(src|srcset|poster|data)$/.test(name) && /^([a-z]+:)?\/\//.test(value);
        if (isInline || isForeign) broken.push(`${path}: ${tagName} ${name}="${value}"`);
      }
      const isCode = tagName === 'script' && given.get('type') !== 'application/ld+json';
      if ((!isCode && tagName !== 'style') || given.has('src')) continue;
      const [text] = childNodes as DefaultTreeAdapterTypes.TextNode[];
      const hash = createHash('sha256')
        .update(text?.value ?? '')
        .digest('base64');
      const allowed = new RegExp(`${tagName}-src [^;]*`).exec(policy)?.[0] ?? '';
      if (!allowed.includes(`'sha256-${hash}'`)) broken.push(`${path}: inline ${tagName}`);
    }
  }
  expect(broken).toEqual([]);
});
