/** Hold an entry's fields against its schema, and keep what can be kept. */
import type { z } from 'astro/zod';
import { nearest } from '../../domain/content/nearest.ts';
import type { Problem } from '../problem.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { explainIssue, type Issue } from './explainIssue.ts';
import { fieldNamesAt, schemaAt } from './unfold.ts';

/** What the schema made of the fields. */
export interface SchemaReading {
  data?: unknown;
  leftOut: Set<string>;
  problems: Problem[];
}

const MOST_ROUNDS = 4;

type Raw = Record<string, unknown>;

/**
 * Check the fields of a file.
 *
 * Zod stops before the rules between fields if any field is wrong, so the fields are read again
 * without the unknown ones to hear those too. Then wrong ones are left out, so that checks across
 * entries can still use the rest.
 */
export function checkSchema(file: ContentFile, raw: Raw): SchemaReading {
  const first = file.schema.safeParse(raw);
  if (first.success) return { data: first.data, leftOut: new Set(), problems: [] };
  const issues = first.error.issues as Issue[];
  const meant = new Map<Issue, Map<string, string>>();
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') meant.set(issue, meantFields(file.schema, raw, issue));
  }
  const renamed = new Set(
    [...meant].flatMap(([{ path }, names]) =>
      [...names.values()].map((name) => [...path, name].join('.')),
    ),
  );
  const problems = issues
    .filter(
      (issue) => !renamed.has(issue.path.join('.')) && !isEcho(file.schema, raw, issue, issues),
    )
    .flatMap((issue) => explainIssue(file, raw, issue, meant.get(issue)));
  if (meant.size > 0) {
    const repaired = renameFields(raw, meant);
    const seen = new Set(issues.map(identify));
    for (const issue of issuesOf(file.schema, repaired)) {
      if (
        issue.code === 'custom' &&
        !seen.has(identify(issue)) &&
        !renamed.has(issue.path.join('.'))
      ) {
        problems.push(...explainIssue(file, raw, issue));
      }
    }
  }
  return { ...salvage(file.schema, meant.size > 0 ? renameFields(raw, meant) : raw), problems };
}

const identify = ({ path, message }: Issue) => `${path.join('.')}: ${message}`;

const issuesOf = (schema: z.ZodType, raw: unknown) =>
  (schema.safeParse(raw).error?.issues ?? []) as Issue[];

/** A rule between fields that breaks only because one of them is wrong by itself. */
function isEcho(schema: z.ZodType, raw: Raw, issue: Issue, issues: readonly Issue[]): boolean {
  const { code, path } = issue;
  const field = code === 'custom' ? schemaAt(schema, raw, path) : undefined;
  if (!field?.safeParse(valueAt(raw, path)).success) return false;
  const holder = path.slice(0, -1).join('.');
  return issues.some(
    (other) => other !== issue && !other.keys && other.path.slice(0, -1).join('.') === holder,
  );
}

/** Which known field each unknown one was probably meant to be. */
function meantFields(schema: z.ZodType, raw: Raw, { path, keys = [] }: Issue): Map<string, string> {
  const present = Object.keys((valueAt(raw, path) ?? {}) as Raw);
  const free = fieldNamesAt(schema, raw, path).filter((name) => !present.includes(name));
  const meant = new Map<string, string>();
  for (const key of keys) {
    const name = nearest(key, free);
    if (name && ![...meant.values()].includes(name)) meant.set(key, name);
  }
  return meant;
}

/** A value at a path. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Raw)[step as string] : undefined,
    value,
  );
}

function renameFields(raw: Raw, meant: Map<Issue, Map<string, string>>): Raw {
  const copy = structuredClone(raw);
  for (const [{ path, keys = [] }, names] of meant) {
    const holder = valueAt(copy, path) as Raw | undefined;
    if (!holder) continue;
    for (const key of keys) {
      const name = names.get(key);
      if (name) holder[name] = holder[key];
      delete holder[key];
    }
  }
  return copy;
}

/** Leave out wrong fields until the schema takes the rest, if it does. */
function salvage(schema: z.ZodType, raw: Raw): { data?: unknown; leftOut: Set<string> } {
  const leftOut = new Set<string>();
  const copy = structuredClone(raw);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = schema.safeParse(copy);
    if (parsed.success) return { data: parsed.data, leftOut };
    const paths = (parsed.error.issues as Issue[]).flatMap(({ path, keys }) =>
      keys ? keys.map((key) => [...path, key]) : [path],
    );
    // From the end, so that the places in a list stay right while items go.
    for (const path of paths.reverse()) {
      if (path.length > 0) leftOut.add(String(path[0]));
      remove(copy, path);
    }
  }
  return { leftOut };
}

function remove(raw: Raw, path: readonly PropertyKey[]): void {
  const last = path.at(-1);
  const holder = valueAt(raw, path.slice(0, -1));
  if (last === undefined || typeof holder !== 'object' || holder === null) return;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (Object.hasOwn(holder, last)) delete (holder as Raw)[last as string];
  // What is missing cannot be left out, but what it is missing from can.
  else remove(raw, path.slice(0, -1));
}
