/** The components for authors, as a page of the editors' guide and as living examples. */
import { authorComponents } from '../domain/content/authorComponents.ts';

const note =
  'Written by `npm run docs:reference` from src/domain/content/authorComponents.ts. Change it there.';

const fence = '```';

/** The page about the components in the editors' guide. */
export function componentsGuide(): string {
  const parts = Object.entries(authorComponents).map(([name, { description, props, example }]) => {
    const rows = Object.entries(props).map(
      ([prop, { required, type, meaning }]) =>
        `| \`${prop}\` | ${meaning} | ${type} | ${required ? 'yes' : ''} |`,
    );
    const table = [
      '| Property | Meaning | What to write | Required |',
      '| --- | --- | --- | --- |',
      ...rows,
    ];
    return [
      `## ${name}`,
      description,
      rows.length > 0 ? table.join('\n') : 'It has no properties.',
      `${fence}mdx\n${example}\n${fence}`,
    ].join('\n\n');
  });
  return [
    `<!-- ${note} -->`,
    '# Components in text',
    'The text below an entry’s fields is plain Markdown. These components do what Markdown cannot. ' +
      'Write them as they stand here: no import is needed, and no other component works. ' +
      'Leave an empty line between a component’s tags and the text inside it.',
    'While `npm run dev` runs, `/dev/content-components/` shows each as it looks.',
    ...parts,
  ]
    .join('\n\n')
    .concat('\n');
}

/** MDX that shows each example beside what was written. */
export function componentExamples(): string {
  const parts = Object.entries(authorComponents).map(([name, { description, example }]) =>
    [`## ${name}`, description, `${fence}mdx\n${example}\n${fence}`, example].join('\n\n'),
  );
  return [`{/* ${note} */}`, ...parts].join('\n\n').concat('\n');
}
