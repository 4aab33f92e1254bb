import { describe, expect, it } from 'vitest';
import { noteLinks } from './linkNotes.ts';

describe('the notes of links on paper', () => {
  it('give each address once, in the order of the links', () => {
    const { html, addresses } = noteLinks([
      '<p><a href="https://b.example/?a=1&#38;b=2">B</a> <a class="x" href="https://a.example/">A</a></p>',
      '<p><a href="https://b.example/?a=1&#38;b=2">B again</a></p>',
    ]);
    expect(addresses).toEqual(['https://b.example/?a=1&b=2', 'https://a.example/']);
    expect(html[0]).toContain('<a class="x" href="https://a.example/" data-note="2">A</a>');
    expect(html[1]).toContain('data-note="1">B again</a>');
  });

  it('give the mailbox or the number of a link that hides it', () => {
    const { addresses } = noteLinks([
      '<a href="mailto:office@example.org?subject=Places">Apply by e-mail</a><a href="tel:+441179209200">Call</a>',
    ]);
    expect(addresses).toEqual(['office@example.org', '+441179209200']);
  });

  it('leave out what the link itself says, and pages of the site', () => {
    const parts = [
      '<a href="https://www.example.org/">example.org</a>',
      '<a href="mailto:a@example.org">a@example.org</a>',
      '<a href="tel:+441392304040">Call 01392 304040 to apply</a>',
      '<a href="/costs/">Costs</a><a href="#sources">Sources</a>',
    ];
    expect(noteLinks(parts)).toEqual({ html: parts, addresses: [] });
  });
});
