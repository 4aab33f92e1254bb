import { createHash } from 'node:crypto';

/**
 * Comments, elements that hold raw text, and all other tags, each as a whole: what looks like a
 * script inside a comment, a title or another tag's attribute is text, and gets no leave to run.
 */
const ELEMENT =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const CODE_TYPES = /^(|module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i;

/**
 * Hash the inline scripts and style blocks of one page. Scripts with a `src` and data blocks,
 * such as JSON-LD, need no hash.
 * @param {string} html
 */
export function inlineHashesOf(html) {
  /** @type {string[]} */
  const scripts = [];
  /** @type {string[]} */
  const styles = [];
  for (const [, name = '', attributeText = '', content = ''] of html.matchAll(ELEMENT)) {
    if (name.toLowerCase() === 'style') styles.push(hashSource(content));
    else if (name.toLowerCase() === 'script') {
      const attributes = readAttributes(attributeText);
      const isCode = CODE_TYPES.test(attributes.get('type') ?? '');
      if (isCode && !attributes.has('src')) scripts.push(hashSource(content));
    }
  }
  return { scripts, styles };
}

/** @param {string} text */
function readAttributes(text) {
  const found = [...text.matchAll(ATTRIBUTE)];
  return new Map(
    found.map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

/** @param {string} content */
function hashSource(content) {
  // Browsers hash the parsed text, in which every line ends in a single line feed.
  const text = content.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
