/** The headers and redirects of a built site in the words of nginx and of Caddy. */

/** @typedef {import('./headers.mjs').HeaderRule} HeaderRule */
/** @typedef {{ from: string, to: string }} Redirect */

const NOTE =
  '# Written by `npm run deploy:config` from dist/. Policies hold hashes: write anew for each build.';

/**
 * Write the part of nginx's configuration that belongs in its `http` block: maps from an address
 * to its value of each header, and to the address that it leads on to.
 * @param {HeaderRule[]} rules
 * @param {Redirect[]} redirects
 */
export function formatNginxMaps(rules, redirects) {
  const maps = headerNames(rules).map((name) => {
    // nginx takes the first expression that matches, and the last rule counts.
    const lines = rules
      .filter(({ headers }) => name in headers)
      .reverse()
      .map(({ path, headers }) => `  ${toExpression(path)} ${quote(headers[name] ?? '')};`);
    return [`map $uri $${variableOf(name)} {`, '  default "";', ...lines, '}'].join('\n');
  });
  const moved = redirects.map(({ from, to }) => `  ${quote(from)} ${quote(to)};`);
  const leads = ['map $uri $prospectus_moved {', '  default "";', ...moved, '}'].join('\n');
  return `${[NOTE, ...maps, leads].join('\n\n')}\n`;
}

/**
 * Write the part of nginx's configuration that belongs in the site's `server` block.
 * @param {HeaderRule[]} rules
 */
export function formatNginxServer(rules) {
  const lines = headerNames(rules).map((name) => `add_header ${name} $${variableOf(name)} always;`);
  const moved = ['if ($prospectus_moved) {', '  return 301 $prospectus_moved;', '}'];
  return `${[NOTE, '', ...lines, '', ...moved].join('\n')}\n`;
}

/**
 * Write a snippet for Caddy, to be imported inside a `route`, which keeps its order.
 * @param {HeaderRule[]} rules
 * @param {Redirect[]} redirects
 */
export function formatCaddy(rules, redirects) {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t${name} ${quote(value)}`);
    return [`header ${path} {`, ...lines, '}'].join('\n');
  });
  const moved = redirects.map(({ from, to }) => `redir ${from} ${to} 301`);
  return `${[NOTE, ...blocks, ...moved].join('\n\n')}\n`;
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
