import { posix } from 'node:path';

/** What the files of one folder of `src/` may import. */
interface Allowance {
  folders: string[];
  /** Folders from which types may come, but no code. */
  typesOf?: string[];
  /** Packages, by how their name begins; without this, any. */
  packages?: string[];
}

const PURE: string[] = [];
const STYLES = 'styles';

/** The arrows of the architecture: every import inside `src/` follows one of these. */
export const allowances: Record<string, Allowance> = {
  'content.config.ts': { folders: ['schemas', 'data'] },
  // Types of what pages leave for components.
  'env.d.ts': { folders: ['domain'], packages: PURE },
  content: { folders: [], packages: PURE },
  schemas: { folders: ['schemas'], packages: ['astro/zod'] },
  data: { folders: ['data', 'schemas', 'domain'] },
  domain: { folders: ['domain'], typesOf: ['schemas'], packages: PURE },
  components: { folders: ['components', 'layouts', 'domain', 'emitters', 'scripts', STYLES] },
  layouts: { folders: ['layouts', 'components', 'domain', 'emitters', 'scripts', STYLES] },
  emitters: {
    folders: ['emitters', 'domain'],
    typesOf: ['schemas'],
    // Libraries that write a format, and themselves read no file or clock; `schema-dts` is types.
    packages: ['ical-generator', 'schema-dts', 'timezones-ical-library'],
  },
  // Sets printed documents; reads its own templates and fonts.
  leaflets: { folders: ['leaflets'], typesOf: ['emitters'] },
  pages: {
    folders: ['data', 'emitters', 'leaflets', 'layouts', 'components', 'domain', 'scripts', STYLES],
    typesOf: ['schemas'],
  },
  // Pages of `npm run dev` alone.
  preview: { folders: ['preview', 'data', 'schemas', 'layouts', 'components', 'domain'] },
  // What `npm run new` and the editors' reference are made of.
  editing: { folders: ['editing', 'schemas', 'domain'] },
  // Emitters are pure: a browser may write a file too.
  scripts: { folders: ['scripts', 'domain', 'emitters'], packages: PURE },
  styles: { folders: [STYLES] },
  checks: { folders: ['checks', 'schemas', 'domain'] },
};

interface Import {
  specifier: string;
  isTypeOnly: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(?:(type\s)?([^'";]*?)\s*from\s*)?(['"])([^'"\n]+)\3/gm;
const DYNAMIC = /\bimport\(\s*(['"`])([^'"`]+)\1/g;

/** Read the imports of a TypeScript or Astro file. */
export function readImports(source: string): Import[] {
  const fixed = [...source.matchAll(STATEMENT)].map(([, type, names = '', , specifier = '']) => ({
    specifier,
    isTypeOnly: Boolean(type) || /^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(names),
  }));
  const dynamic = [...source.matchAll(DYNAMIC)].map(([, , specifier = '']) => ({
    specifier,
    isTypeOnly: false,
  }));
  return [...fixed, ...dynamic];
}

/**
 * Find the imports of a file that go against the arrows.
 *
 * @param file Path below `src/`, such as `domain/costs/fee.ts`.
 * @returns One sentence for each.
 */
export function findWrongImports(file: string, source: string): string[] {
  const from = topOf(file);
  const allowance = allowances[from];
  if (!allowance) return [`src/${from} has no place in the architecture`];
  return readImports(source)
    .filter((found) => !isAllowed(file, found, allowance))
    .map(({ specifier }) => `src/${file} may not import ${specifier}`);
}

function isAllowed(file: string, { specifier, isTypeOnly }: Import, allowance: Allowance): boolean {
  const path = specifier.startsWith('/src/')
    ? specifier.slice('/src/'.length)
    : posix.join(posix.dirname(file), specifier);
  if (!/^(\.|\/src\/)/.test(specifier)) {
    return allowance.packages?.some((name) => specifier.startsWith(name)) ?? true;
  }
  const to = topOf(path);
  return allowance.folders.includes(to) || (isTypeOnly && (allowance.typesOf ?? []).includes(to));
}

function topOf(path: string): string {
  return path.split('/')[0] ?? '';
}
