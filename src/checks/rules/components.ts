/** Components in the text: they must exist, and have what they need. */
import { authorComponents } from '../../domain/content/authorComponents.ts';
import { oncePer } from '../oncePer.ts';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problems.ts';
import { type BodyAttribute, type BodyNode, placeOfNode, nodesOf } from '../reading/body.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { makeProblem } from '../report.ts';
import { valueAt } from '../schema/checkSchema.ts';
import { didYouMean, listSome, nearest } from '../../domain/content/nearest.ts';
import { fieldNamesAt } from '../schema/unfold.ts';
import { type ContentTree, findFile, idsOf } from '../tree.ts';
import type { CheckContext } from './rule.ts';

/** Properties that name an entry, by the collection that it is in. */
const entryProps: Record<string, string> = {
  programme: 'programmes',
  cohort: 'cohorts',
  qualification: 'qualifications',
  provider: 'providers',
  venue: 'venues',
};

interface Use {
  node: BodyNode;
  name: string;
  props: ReadonlyMap<string, BodyAttribute>;
}

/** Every component that a text uses. */
const usesOf = oncePer((file: ContentFile): Use[] => [...readUses(file)]);

function* readUses({ body }: ContentFile): Generator<Use> {
  if (!body) return;
  for (const { node } of nodesOf(body.tree)) {
    if (!node.type.startsWith('mdxJsx') || node.name == null) continue;
    const props = new Map(
      (node.attributes ?? []).flatMap((prop) => (prop.name ? [[prop.name, prop]] : [])),
    );
    yield { node, name: node.name, props };
  }
}

/** Which entry a property of a component names, if it names one. */
function entryNamed(tree: ContentTree | undefined, component: string, prop: string, value: string) {
  const [, folder, id] = /^([a-z]+)\/(.+)$/.exec(value) ?? [];
  if (prop === 'of' && folder && id) return { collection: folder, id };
  if (prop === 'of' && component === 'Quotation') return { collection: 'testimonials', id: value };
  if (prop === 'of' && tree) {
    const collection = [...tree.entries].find(([, entries]) => entries.has(value))?.[0];
    return { collection: collection ?? 'programmes', id: value };
  }
  const collection = entryProps[prop];
  return collection ? { collection, id: value } : undefined;
}

/** Ids that the components of a text name. */
export function* componentReferencesOf(
  file: ContentFile,
): Generator<{ collection: string; id: string }> {
  for (const { name, props } of usesOf(file)) {
    for (const [prop, { value }] of props) {
      const entry =
        typeof value === 'string' ? entryNamed(undefined, name, prop, value) : undefined;
      if (entry) yield entry;
    }
  }
}

/** Find components that do not exist, lack a property or name an entry that is not there. */
export function* checkComponents({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    for (const use of usesOf(file)) {
      const component = Object.hasOwn(authorComponents, use.name)
        ? authorComponents[use.name]
        : undefined;
      if (component) yield* checkUse(tree, file, use, component.props);
      else yield unknownComponent(file, use);
    }
  }
}

function complain(
  file: ContentFile,
  { node }: Use,
  code: ProblemCode,
  message: string,
  fix: string,
): Problem {
  const place = placeOfNode(file.source, file.body ?? { tree: node, start: 0 }, node);
  return makeProblem(code, file.path, place, { message, fix });
}

function unknownComponent(file: ContentFile, use: Use): Problem {
  const names = Object.keys(authorComponents);
  if (/^[a-z]/.test(use.name)) {
    const fix = `Write Markdown, or one of: ${names.join(', ')}.`;
    return complain(
      file,
      use,
      'body/html',
      `<${use.name}> is an HTML tag, and content has none.`,
      fix,
    );
  }
  const fix = `${didYouMean(nearest(use.name, names))}There are: ${names.join(', ')}.`;
  return complain(file, use, 'body/unknown-component', `There is no component <${use.name}>.`, fix);
}

function* checkUse(
  tree: ContentTree,
  file: ContentFile,
  use: Use,
  allowed: Record<string, { required: boolean }>,
): Generator<Problem> {
  for (const [name, { required }] of Object.entries(allowed)) {
    const value = use.props.get(name)?.value;
    const isMissing = !use.props.has(name) || (typeof value === 'string' && value.trim() === '');
    if (!required || !isMissing) continue;
    const code = name === 'alt' ? 'body/image-text' : 'body/missing-prop';
    yield complain(
      file,
      use,
      code,
      `<${use.name}> needs "${name}".`,
      `Write <${use.name} ${name}="..." />.`,
    );
  }
  for (const [name, { value }] of use.props) {
    if (!Object.hasOwn(allowed, name)) {
      const names = Object.keys(allowed);
      const fix = `${didYouMean(nearest(name, names))}It takes: ${listSome(names)}.`;
      yield complain(file, use, 'body/unknown-prop', `<${use.name}> takes no "${name}".`, fix);
    } else if (typeof value === 'string' && value.trim() !== '') {
      yield* checkEntry(tree, file, use, name, value);
    }
  }
}

function* checkEntry(
  tree: ContentTree,
  file: ContentFile,
  use: Use,
  prop: string,
  value: string,
): Generator<Problem> {
  const entry = entryNamed(tree, use.name, prop, value);
  if (!entry) return;
  const target = findFile(tree, entry.collection, entry.id);
  if (!target) {
    const ids = idsOf(tree, entry.collection);
    const fix = `${didYouMean(nearest(entry.id, ids))}${entry.collection}/ has: ${listSome(ids)}.`;
    yield complain(
      file,
      use,
      'body/prop-value',
      `<${use.name}> names "${value}", which is not there.`,
      fix,
    );
  } else if (target.isDraft && !file.isDraft) {
    const fix = `Publish ${target.path}, or leave the component out until it is.`;
    yield complain(
      file,
      use,
      'reference/draft',
      `<${use.name}> names ${target.path}, which is a draft.`,
      fix,
    );
  } else {
    const field = use.props.get('field')?.value;
    if (prop === 'of' && typeof field === 'string' && field !== '')
      yield* checkField(file, use, target, field);
  }
}

function* checkField(
  file: ContentFile,
  use: Use,
  target: ContentFile,
  field: string,
): Generator<Problem> {
  const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  if (target.raw === undefined || valueAt(target.raw, path) !== undefined) return;
  const names = fieldNamesAt(target.schema, target.raw, path.slice(0, -1));
  const isKnown = names.includes(String(path.at(-1)));
  const message = isKnown
    ? `${target.path} does not say its "${field}".`
    : `"${field}" is not a field of ${target.path}.`;
  const fix = isKnown
    ? `Add ${field} to ${target.path}, or leave the component out.`
    : `${didYouMean(nearest(String(path.at(-1)), names))}It has: ${listSome(Object.keys(target.raw), 40)}.`;
  yield complain(file, use, 'body/prop-value', message, fix);
}
