/** Facts for which documents give different values. */
import { oncePer } from '../../oncePer.ts';
import type { Problem } from '../../problem.ts';
import type { ContentFile } from '../../reading/contentFile.ts';
import { nodeOfField, type Path } from '../../reading/positions.ts';
import { fieldProblem } from '../../report.ts';
import { factsIn } from '../../schema/facts.ts';
import { isDisagreement } from '../../schema/unfold.ts';
import type { CheckContext } from '../rule.ts';

/** List facts for which documents disagree, and find those for which they only seem to. */
export function* checkDisagreements({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    for (const path of disagreementsIn(file)) yield* report(file, path);
  }
}

const disagreementsIn = oncePer((file: ContentFile): Path[] =>
  [...factsIn(file.schema, file.raw)]
    .filter(({ value }) => isDisagreement(value))
    .map(({ path }) => path),
);

function* report(file: ContentFile, path: Path): Generator<Problem> {
  const claims = path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown>)[step],
    file.raw,
  ) as {
    value: unknown;
    source?: unknown;
  }[];
  const field = String(path.findLast((step) => typeof step === 'string'));
  const values = claims.map((claim) => JSON.stringify(claim.value));
  const sources = claims.map(({ source }) => source);
  if (sources.includes(undefined)) return;
  const sameValue = indexOfRepeat(values);
  if (sameValue !== undefined) {
    yield fieldProblem('fact/agreement', file, [...path, sameValue, 'value'], {
      message: `Two documents give "${field}" the same value, so they do not disagree.`,
      fix: 'Keep one of them, and name the other in its note.',
    });
    return;
  }
  const sameSource = indexOfRepeat(sources);
  if (sameSource !== undefined) {
    yield fieldProblem('fact/agreement', file, [...path, sameSource, 'source'], {
      message: `One document gives "${field}" two values.`,
      fix: 'Keep one value, and say in its note what else the document says.',
    });
    return;
  }
  const said = claims.map(
    (claim, index) => `${writeValue(file, [...path, index, 'value'])} (${String(claim.source)})`,
  );
  yield fieldProblem(
    'fact/disagreement',
    file,
    path,
    {
      message: `Documents disagree on "${field}": ${said.join('; ')}.`,
      fix: 'Nothing to do: the first is published, and readers are told of the others.',
    },
    'key',
  );
}

/** The place of the first item that stands in a list before. */
function indexOfRepeat(items: readonly unknown[]): number | undefined {
  const index = items.findIndex((item, place) => items.indexOf(item) < place);
  return index < 0 ? undefined : index;
}

/** A value as the file has it, on one line. */
function writeValue(file: ContentFile, path: Path): string {
  const [start = 0, end = 0] = nodeOfField(file, path)?.range ?? [];
  const written = file.source.text.slice(file.yamlStart + start, file.yamlStart + end);
  return written
    .replace(/^[>|][-+]?\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
