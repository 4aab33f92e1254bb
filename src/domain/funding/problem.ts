/** A mistake in a file of rules, and the kinds of mistake that many fields share. */

/** Names of fields, and places in lists counted from 0. */
export type Path = (string | number)[];

/** Kinds of mistake: each has a page that explains it to editors. */
export type RuleProblemKind =
  'unknown' | 'repeated' | 'unused' | 'incomplete' | 'overlap' | 'unreachable' | 'gap';

/** One mistake in a file of rules. */
export interface RuleProblem {
  kind: RuleProblemKind;
  /** Where in the file. */
  path: Path;
  /** What is wrong, in plain words. */
  message: string;
  /** What to write instead. */
  fix: string;
}

/** Report each id of a list that stands there before. */
export function findRepeated(
  ids: readonly string[],
  things: string,
  pathOf: (index: number) => Path,
): RuleProblem[] {
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const fix = 'Change one of them, or take it out.';
    return [
      { kind: 'repeated', path: pathOf(index), message: `There are two ${things} "${id}".`, fix },
    ];
  });
}

/** Report a name that is not one of those known. */
export function findUnknown(
  name: string,
  known: readonly string[],
  thing: string,
  path: Path,
): RuleProblem[] {
  if (known.includes(name)) return [];
  const fix = `Write one of: ${known.join(', ') || 'none that there is'}.`;
  return [{ kind: 'unknown', path, message: `There is no ${thing} "${name}".`, fix }];
}

/** Report entries of a list that nothing uses. */
export function findUnused(
  names: readonly string[],
  used: readonly string[],
  field: string,
  thing: string,
): RuleProblem[] {
  return names.flatMap((name, index) => {
    if (used.includes(name)) return [];
    const fix = `Write the rule that uses it, or take the ${thing} out.`;
    return [
      {
        kind: 'unused',
        path: [field, index],
        message: `No rule uses the ${thing} "${name}".`,
        fix,
      },
    ];
  });
}
