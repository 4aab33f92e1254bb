/** Text below the fields: plain words, no code, with headings in order and pictures in words. */
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problems.ts';
import { type BodyNode, placeOfNode, nodesOf, wordsOf } from '../reading/body.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { makeProblem } from '../report.ts';
import type { CheckContext } from './rule.ts';

function complain(
  file: ContentFile,
  node: BodyNode,
  code: ProblemCode,
  message: string,
  fix: string,
): Problem {
  const body = file.body ?? { tree: node, start: 0 };
  return makeProblem(code, file.path, placeOfNode(file.source, body, node), { message, fix });
}

/** A comment in braces is no code: nothing of it is published. */
const isComment = (code: string) => /^\s*(\/\*[\s\S]*?\*\/\s*)*$/.test(code);

/** Find imports, exports and anything else that would run. */
export function* checkCode({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    if (!file.body) continue;
    for (const { node } of nodesOf(file.body.tree)) yield* checkCodeOf(file, node);
  }
}

function* checkCodeOf(file: ContentFile, node: BodyNode): Generator<Problem> {
  const code = node.value ?? '';
  if (node.type === 'mdxjsEsm') {
    yield complain(
      file,
      node,
      'body/code',
      'A line that starts with import or export is code.',
      'Delete it. Components need no import.',
    );
  } else if (/^mdx(Flow|Text)Expression$/.test(node.type) && !isComment(code)) {
    yield complain(
      file,
      node,
      'body/code',
      'Curly brackets hold code, and content has none.',
      'Write the words themselves, use <Fact> for a figure, or write \\{ for a bracket that readers should see.',
    );
  } else if (node.type === 'html') {
    yield complain(
      file,
      node,
      'body/html',
      'This is HTML, and content has none.',
      'Write Markdown.',
    );
  } else if (node.type.startsWith('mdxJsx')) {
    if (node.name === null) {
      yield complain(file, node, 'body/html', '<> is an empty tag.', 'Delete <> and </>.');
    }
    for (const { type, name, value } of node.attributes ?? []) {
      if (
        type === 'mdxJsxAttribute' &&
        (value === null || value === undefined || typeof value === 'string')
      )
        continue;
      const what = name ? `"${name}" of <${node.name}>` : `<${node.name}>`;
      yield complain(
        file,
        node,
        'body/code',
        `${what} holds code in curly brackets.`,
        `Write the value in quotes: ${name ?? 'name'}="...".`,
      );
    }
  }
}

/** Find headings that skip a level. The page has the first level, so the text starts with the second. */
export function* checkHeadings({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    let level = 1;
    for (const { node } of file.body ? nodesOf(file.body.tree) : []) {
      if (node.type !== 'heading') continue;
      const depth = node.depth ?? 2;
      const words = wordsOf(node).trim();
      if (words === '') {
        yield complain(
          file,
          node,
          'body/heading-level',
          'This heading has no words.',
          'Write the heading, or delete the line.',
        );
      } else if (depth === 1) {
        yield complain(
          file,
          node,
          'body/heading-level',
          `"${words}" is a heading of the first level, which is the title of the page.`,
          `Write ## ${words}`,
        );
      } else if (depth > level + 1) {
        const right = '#'.repeat(level + 1);
        yield complain(
          file,
          node,
          'body/heading-level',
          `"${words}" skips a level: it has ${depth} signs # after a heading of ${level}.`,
          `Write ${right} ${words}`,
        );
      }
      level = depth;
    }
  }
}

const NO_WORDS = /^(image|picture|photo|img|graphic)?\s*\d*$|\.(png|jpe?g|gif|svg|webp|avif)$/i;

/** Find pictures and links without words. */
export function* checkAlternatives({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    for (const { node } of file.body ? nodesOf(file.body.tree) : []) {
      if (
        (node.type === 'image' || node.type === 'imageReference') &&
        NO_WORDS.test((node.alt ?? '').trim())
      ) {
        yield complain(
          file,
          node,
          'body/image-text',
          'The picture has no words that say what it shows.',
          'Write ![what it shows](address).',
        );
      }
      if ((node.type === 'link' || node.type === 'linkReference') && isEmptyLink(node)) {
        yield complain(
          file,
          node,
          'body/link-text',
          'The link has no words.',
          'Write [where it leads](address).',
        );
      } else if (
        node.type === 'link' &&
        /^(click )?here$|^(read )?more$|^link$|^this( page)?$/i.test(wordsOf(node).trim())
      ) {
        yield complain(
          file,
          node,
          'body/link-text',
          `"${wordsOf(node)}" does not say where the link leads.`,
          'Write the name of the page as the words of the link.',
        );
      }
    }
  }
}

const isEmptyLink = (node: BodyNode) =>
  wordsOf(node).trim() === '' && !(node.children ?? []).some(({ type }) => type === 'image');
