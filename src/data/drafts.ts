/** Drafts: left out of every build, shown in the preview as far as they have got. */
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';

/** What keeps a draft from being complete: where, and what to write. */
export interface DraftProblem {
  /** Path of the field, such as `duration.value.minimumMonths`; empty for the entry as a whole. */
  field: string;
  message: string;
}

/** Data of a draft that its schema does not accept yet. */
export interface IncompleteData {
  draft: true;
  /** The fields as the file gives them. */
  written: Record<string, unknown>;
  problems: DraftProblem[];
}

/** Tell whether a loaded entry is a draft that its schema does not accept yet. */
export function isIncomplete(data: unknown): data is IncompleteData {
  return typeof data === 'object' && data !== null && 'problems' in data && 'written' in data;
}

/** What a schema still asks of a draft. */
export function listDraftProblems(schema: z.ZodType, written: unknown): DraftProblem[] {
  const parsed = schema.safeParse(written);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
}

/**
 * Make a loader heed `draft: true`.
 *
 * A build never stores a draft, nor asks whether it is complete. The preview, which watches files,
 * stores every draft; one that is incomplete goes in as it is written, with what it lacks.
 */
export function heedingDrafts(loader: Loader, schema: z.ZodType): Loader {
  return {
    ...loader,
    load: (context) => {
      const isPreview = context.watcher !== undefined;
      const leftOut = new Set<string>();
      const parseData: typeof context.parseData = async (entry) => {
        leftOut.delete(entry.id);
        const written: Record<string, unknown> = entry.data;
        if (written['draft'] !== true) return context.parseData(entry);
        if (!isPreview) {
          leftOut.add(entry.id);
          return entry.data;
        }
        const problems = listDraftProblems(schema, written);
        if (problems.length === 0) return context.parseData(entry);
        context.logger.info(
          `${context.collection}/${entry.id} is a draft that is not complete yet: ` +
            problems
              .map(({ field, message }) => (field ? `${field}: ${message}` : message))
              .join(' '),
        );
        return { draft: true, written, problems } satisfies IncompleteData as never;
      };
      const set: typeof context.store.set = (entry) => {
        if (!leftOut.has(entry.id)) return context.store.set(entry);
        // It may have been published at the last build.
        context.store.delete(entry.id);
        return false;
      };
      return loader.load({ ...context, parseData, store: { ...context.store, set } });
    },
  };
}
