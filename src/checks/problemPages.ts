/** The pages that explain problems to editors, as Markdown. */
import { pageOf, type ProblemCode, problemCodes, problemKinds } from './problems.ts';

const severities = {
  error: 'Error: nothing is built until it is put right.',
  warning: 'Warning: the site is built, and somebody should look.',
  note: 'Note: nothing is wrong; it is good to know.',
};

const fence = (code: string) => `\`\`\`text\n${code}\n\`\`\``;

function writePage(code: ProblemCode): string {
  const { severity, title, explanation, wrong, right } = problemKinds[code];
  const parts = [
    `# ${title}`,
    `Code: \`${code}\`. ${severities[severity]}`,
    explanation.replaceAll('<', '\\<').replaceAll('*', '\\*').replaceAll('{', '\\{'),
    ...(severity === 'note'
      ? ['## Such as', fence(wrong)]
      : ['## Not like this', fence(wrong), '## Like this', fence(right)]),
    '[All problems](README.md)',
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeList(): string {
  const rows = problemCodes.map((code) => {
    const file = pageOf(code).split('/').at(-1);
    return `- [${problemKinds[code].title}](${file}): \`${code}\`, ${problemKinds[code].severity}`;
  });
  const lead =
    'Each page explains one problem that `npm run check` can find. They are written from the table in `src/checks/problems.ts` by `npm run docs:problems`.';
  return `# Problems that the content check finds\n\n${lead}\n\n${rows.join('\n')}\n`;
}

/** Every page by its path: one for each problem, and the list of them. */
export function writeProblemPages(): Map<string, string> {
  const pages = new Map(problemCodes.map((code) => [pageOf(code), writePage(code)] as const));
  pages.set('docs/editing/problems/README.md', writeList());
  return pages;
}
