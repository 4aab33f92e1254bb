const TEXT_TYPES = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const BINARY_TYPES = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** @type {Record<string, string>} */
const contentTypes = { ...TEXT_TYPES, ...BINARY_TYPES };

/**
 * Name the media type of a file.
 * @param {string} extension With its dot.
 */
export function contentTypeOf(extension) {
  const type = contentTypes[extension.toLowerCase()] ?? 'application/octet-stream';
  return isCompressible(extension) ? `${type}; charset=utf-8` : type;
}

/**
 * Tell whether compression makes such a file smaller.
 * @param {string} extension With its dot.
 */
export function isCompressible(extension) {
  return extension.toLowerCase() in TEXT_TYPES;
}

/**
 * Tell whether a file is one of Pagefind's, which are gzip files that its script unpacks.
 *
 * It takes them unpacked too. So the Brotli form beside such a file holds what is in it: a server
 * that sends it spares readers a tenth, and others send the file as it is.
 * @param {string} extension With its dot.
 */
export function isPacked(extension) {
  return /^\.(pagefind|pf_\w+)$/.test(extension);
}
