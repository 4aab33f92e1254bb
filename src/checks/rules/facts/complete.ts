/** What a published entry cannot do without, beyond what its schema asks. */
import { wordsOf } from '../../reading/body.ts';
import type { Problem } from '../../problem.ts';
import type { ContentFile } from '../../reading/contentFile.ts';
import { fieldProblem } from '../../report.ts';
import { publishedEntriesOf } from '../../tree.ts';
import type { CheckContext } from '../rule.ts';

const incomplete = (file: ContentFile, field: string, message: string, fix: string) =>
  fieldProblem('fact/incomplete', file, [field], { message, fix });

/** Find published entries that leave a reader without an answer they came for. */
export function* checkComplete(context: CheckContext): Generator<Problem> {
  yield* checkProgrammes(context);
  yield* checkCohorts(context);
  yield* checkProviders(context);
  for (const collection of ['guides', 'policies'] as const) {
    for (const { file } of publishedEntriesOf(context.tree, collection)) {
      if (
        !file.body ||
        wordsOf(file.body.tree).trim() !== '' ||
        (file.body.tree.children ?? []).length > 0
      )
        continue;
      yield fieldProblem('fact/incomplete', file, [], {
        message: 'The page has no text below its fields.',
        fix: 'Write the text below the second line of three hyphens, or make it a draft: draft: true.',
      });
    }
  }
}

function* checkProgrammes({ tree }: CheckContext): Generator<Problem> {
  const providers = new Map(
    publishedEntriesOf(tree, 'providers').map(({ id, data }) => [id, data]),
  );
  for (const { file, data } of publishedEntriesOf(tree, 'programmes')) {
    const provider = providers.get(data.provider);
    const isReachable =
      data.application ||
      data.contacts.length > 0 ||
      provider?.contacts.length ||
      provider?.website;
    if (isReachable || file.leftOut.has('application') || file.leftOut.has('contacts') || !provider)
      continue;
    yield incomplete(
      file,
      'application',
      'Nobody can tell how to apply or whom to ask: there are no application and no contacts, and the provider has none either.',
      'Add application with by: web, email or telephone, or make it a draft: draft: true.',
    );
  }
}

function* checkCohorts({ tree, today }: CheckContext): Generator<Problem> {
  const programmes = new Map(
    publishedEntriesOf(tree, 'programmes').map(({ id, data, file }) => [id, { data, file }]),
  );
  for (const { file, data } of publishedEntriesOf(tree, 'cohorts')) {
    const isToCome = data.startsOn !== undefined && data.startsOn > today;
    if (!isToCome) continue;
    const programme = programmes.get(data.programme);
    const knowsHow =
      data.application || programme?.data.application || programme?.file.leftOut.has('application');
    if (programme && !knowsHow && !file.leftOut.has('application')) {
      yield incomplete(
        file,
        'application',
        'Nobody can tell how to apply for this cohort: neither it nor its programme says.',
        `Add application here or in ${programme.file.path}.`,
      );
    }
    if (data.delivery === 'blended' && !data.venue && !file.leftOut.has('venue')) {
      yield {
        ...incomplete(
          file,
          'venue',
          'A blended cohort that is still to come names no venue.',
          'Name the venue, or make it a draft until it is known.',
        ),
        severity: 'warning',
      };
    }
  }
}

function* checkProviders({ tree }: CheckContext): Generator<Problem> {
  const withProgrammes = new Set(
    publishedEntriesOf(tree, 'programmes').map(({ data }) => data.provider),
  );
  for (const { id, file, data } of publishedEntriesOf(tree, 'providers')) {
    const isReachable =
      data.website ||
      data.contacts.length > 0 ||
      file.leftOut.has('contacts') ||
      file.leftOut.has('website');
    if (isReachable || !withProgrammes.has(id)) continue;
    yield {
      ...incomplete(
        file,
        'contacts',
        'This provider has programmes, and no contacts and no website.',
        'Add contacts or website.',
      ),
      severity: 'warning',
    };
  }
}
