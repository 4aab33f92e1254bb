import MarkdownIt from 'markdown-it';
import { readFileSync } from 'node:fs';
import { rowsOf } from '../../entries.mjs';

const markdown = new MarkdownIt();
const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const sheet = readFileSync(process.env.PEER_STYLE, 'utf8');
const links = Array.from(
  { length: 15 },
  (_, index) => `<li><a href="/link-${index}/">Link ${index}</a></li>`,
).join('');

export const data = {
  pagination: { data: 'entries', size: 1, alias: 'entry' },
  permalink: ({ entry }) => `/${entry.collection}/${entry.id}/index.html`,
};

export function render({ entry }) {
  const rows = rowsOf(entry.fields);
  const facts = rows
    .map(({ name, value }) => `<div><dt>${name}</dt><dd>${escapeText(value)}</dd></div>`)
    .join('');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${entry.id}</title><style>${sheet}</style></head><body><nav><ul>${links}</ul></nav><main><h1>${entry.id}</h1><dl>${facts}</dl><dl>${facts}</dl>${markdown.render(entry.body)}</main><footer><ul>${links}</ul></footer></body></html>`;
}
