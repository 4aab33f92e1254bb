/** The headers and redirects of a built site in the words of nginx and of Caddy. */

/** @typedef {import('./headers.mjs').HeaderRule} HeaderRule */
/** @typedef {import('./redirects.mjs').Redirect} Redirect */

const NOTE =
  '# Written by `npm run deploy:config` from dist/. Policies hold hashes: write anew for each build.';

/**
 * Write the part of nginx's configuration that belongs in its `http` block: maps from an address
 * to its value of each header.
 * @param {HeaderRule[]} rules
 */
export function formatNginxMaps(rules) {
  const maps = headerNames(rules).map((name) => {
    // nginx takes the first expression that matches, and the last rule counts.
    const lines = rules
      .filter(({ headers }) => name in headers)
      .reverse()
      .map(({ path, headers }) => `  ${toExpression(path)} ${quote(headers[name] ?? '')};`);
    return [`map $uri $${variableOf(name)} {`, '  default "";', ...lines, '}'].join('\n');
  });
  return `${[NOTE, ...maps].join('\n\n')}\n`;
}

/**
 * Write the part of nginx's configuration that belongs in the site's `server` block.
 * @param {HeaderRule[]} rules
 * @param {Redirect[]} redirects
 * @param {string} base
 */
export function formatNginxServer(rules, redirects, base) {
  const lines = headerNames(rules).map((name) => `add_header ${name} $${variableOf(name)} always;`);
  // Not a map: nginx does not start if a map's keys are longer than its hash takes.
  const moved = redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`);
  const missing = `error_page 404 ${base}404.html;`;
  return `${[NOTE, '', ...lines, '', missing, '', ...moved].join('\n')}\n`;
}

/**
 * Write a snippet for Caddy, to be imported inside a `route`, which keeps its order.
 * @param {HeaderRule[]} rules
 * @param {Redirect[]} redirects
 * @param {string} base
 */
export function formatCaddy(rules, redirects, base) {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t${name} ${quote(value)}`);
    return [`header ${path} {`, ...lines, '}'].join('\n');
  });
  const moved = redirects.map(({ from, to }) => `redir ${from} ${to} 301`);
  const missing = `vars missing_page ${base}404.html`;
  return `${[NOTE, missing, ...blocks, ...moved].join('\n\n')}\n`;
}

/** @param {HeaderRule[]} rules */
function headerNames(rules) {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

/** @param {string} name */
function variableOf(name) {
  return `prospectus_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** @param {string} path */
function toExpression(path) {
  const literal = path.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return quote(`~^${literal}${path.endsWith('*') ? '' : '$'}`);
}

/** @param {string} text */
function quote(text) {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
